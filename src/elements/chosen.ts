import type {TemplateResult} from 'lit';
import {css, html, nothing} from 'lit';
import type {Relation} from '../analysis/relation.js';
import type {Budget} from '../budget/schema.js';
import type {Chart} from './frame.js';
import type {Chosen} from './selection.js';
import {renderSentence} from './sentence.js';
import type {Thing} from './thing.js';
import {itemOfThing, moreOf, nameOfThing, relationTo, standingOf} from './thing.js';

/** More parts than this are not listed. */
const mostParts = 3;

/** The things of a drawing by how what is chosen stands to them. */
type Standings = Readonly<Record<Relation, readonly Thing[]>>;

/** Says what is chosen: the thing itself where this drawing shows it, else how it stands to what the drawing shows. */
export function renderChosen(
  chosen: Chosen,
  selected: string,
  chart: Chart,
  budget: Budget,
  clear: () => void
): TemplateResult | typeof nothing {
  const {say} = chart;
  const {words} = say;
  const standings = standingsOf(chosen, chart);
  const thing = chart.things?.get(selected) ?? standings.same[0];
  const sentence = thing
    ? words.chosen.here(itemOfThing(thing, chart.whole, say))
    : sayRelation(chosen, standings, chart);
  if (!sentence) return nothing;
  const more = thing ? moreOf(thing, budget, say) : [];
  return html`<div class="chosen" part="selection">
    <p class="item">${sentence}</p>
    ${more.map(({text}) => html`<p>${renderSentence(text, say)}</p>`)}
    <button class="button" type="button" @click=${clear}>${words.chosen.clear}</button>
  </div>`;
}

/** Only where the drawing is of the same side: what is spent is no part of what comes in. */
function sayRelation(
  {name, standing}: Chosen,
  {part: [holder], whole: held}: Standings,
  {say, things}: Chart
): string | undefined {
  const {words} = say;
  const nameOf = (thing: Thing) => nameOfThing(thing, say);
  if (holder) return words.chosen.part(name, nameOf(holder));
  if (held.length > 0) return words.chosen.whole(name, held.slice(0, mostParts).map(nameOf));
  const isOfSide = [...(things?.values() ?? [])].some(({place}) => place?.side === standing.place.side);
  return isOfSide ? words.chosen.absent(name) : undefined;
}

function standingsOf({standing}: Chosen, {things, say}: Chart): Standings {
  const standings: Record<Relation, Thing[]> = {same: [], part: [], whole: []};
  for (const thing of things?.values() ?? []) {
    const relation = relationTo(standing, thing, say.unit);
    if (relation) standings[relation].push(thing);
  }
  return standings;
}

/** What {@link markChosen} has marked. */
const marked = '[data-key]:is([aria-current], [data-within], [data-holds])';

/** Tells the marks, rows and cards that are the chosen money, and those that are a part of it or hold it. */
export function markChosen(root: ParentNode, chart: Chart, chosen: Chosen | undefined): void {
  const {things, say} = chart;
  const same = chosen ? standingsOf(chosen, chart).same : [];
  // What is a part of class 301 is a part of the wages that are the same money.
  const known = chosen ? [chosen.standing, ...same.flatMap(thing => standingOf(thing, say.unit) ?? [])] : [];
  for (const each of root.querySelectorAll(chosen ? '[data-key]' : marked)) {
    const thing = things?.get(each.getAttribute('data-key') ?? '');
    const [relation] = thing ? known.flatMap(money => relationTo(money, thing, say.unit) ?? []) : [];
    if (relation === 'same') each.setAttribute('aria-current', 'true');
    else each.removeAttribute('aria-current');
    each.toggleAttribute('data-within', relation === 'whole');
    each.toggleAttribute('data-holds', relation === 'part');
  }
}

/** How the chosen looks, and what is said of it. */
export const chosenStyles = css`
  .chosen {
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_wash);
    font-size: 13px;
  }
  .chosen p,
  .tip p {
    margin: 0;
  }
  .chosen .item {
    font-weight: 600;
  }
  .chosen .button {
    margin-top: 6px;
  }
  .mark:is([aria-current], [data-within], [data-holds]) > .shape {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .mark[data-holds] > .shape {
    stroke-dasharray: 5 3;
  }
  tr[aria-current] {
    background: var(--_wash);
  }
  tr[aria-current] > th,
  .one[aria-current] {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .class[aria-current] {
    border-color: var(--_ink);
    outline: 1px solid var(--_ink);
  }
`;
