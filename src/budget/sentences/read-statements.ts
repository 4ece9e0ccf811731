import type {Budget, Statement} from '../schema.js';
import {topicOf} from './heading.js';
import type {Section} from './inner-headings.js';
import {unfold} from './inner-headings.js';
import {readSection} from './section.js';
import {Speech} from './speech.js';
import type {Place, Subject} from './subject.js';
import {Tables} from './tables.js';

/**
 * The figures that a Chinese narrative names, in the order of its text: totals, parts, shares and changes, each with
 * its place in the budget. A figure that no pattern surely understands is left out. Amounts are as printed, without
 * thousands separators. Nothing for a narrative in another language.
 */
export function readStatements(budget: Budget): Statement[] {
  const statements: Statement[] = [];
  if (!/^zh\b/i.test(budget.language)) return statements;
  const tables = new Tables(budget);
  const walk = (section: Section, above: Place, whole?: Subject) => {
    const {heading, text = '', sections = []} = unfold(section);
    const topic = topicOf(heading, budget.entity.name, above.topic);
    if (!topic) return;
    const isSame = JSON.stringify(topic) === JSON.stringify(above.topic);
    const functionClass = /^(.{1,40})（类）/.exec(heading.trim())?.[1];
    const place: Place = {...above, topic, ...(functionClass !== undefined && {functionClass})};
    const speech = new Speech(place, heading, isSame ? whole : undefined, statements);
    readSection(text, speech);
    for (const part of sections) walk(part, place, speech.whole);
  };
  for (const section of budget.narrative ?? []) walk(section, {budget, tables, topic: {}});
  return statements;
}
