import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Change, ChangeFigures} from '../analysis/change.js';
import {changeFigures} from '../analysis/change.js';
import {pastsOf} from '../analysis/past.js';
import {isWhole, pickCut} from '../analysis/pick.js';
import {placeKey, placeOfCut, placesOfRef} from '../budget/place.js';
import type {Budget, Cut, Ref} from '../budget/schema.js';
import {Speaker} from '../format/speaker.js';
import type {SaidChange, Words} from '../format/words.js';
import {cardGap, cardStyles, leastCard, mostCards, mostColumns} from './card-styles.js';
import {lengthOf, renderCard} from './change-card.js';
import {tableOfChanges} from './change-table.js';
import {baseName, moveOf, nameOf, percentText} from './change-words.js';
import {ChartElement} from './chart-element.js';
import {goneNotes} from './cut-words.js';
import type {Chart, Nothing} from './frame.js';
import {reserved} from './reserved.js';
import {renderName} from './table.js';
import type {Thing} from './thing.js';

/**
 * Year over year: one card a figure, this year and the base on one scale across all cards, the difference, the
 * percentage, and the stated reason. What did not change is listed below.
 *
 * @element budget-change-cards
 * @csspart cards - The cards.
 * @csspart card-item - One card.
 */
export class BudgetChangeCards extends ChartElement {
  static override styles = [...ChartElement.styles, cardStyles, reserved(560, 400)];

  protected override chart(budget: Budget, words: Words, width: number): Chart | Nothing {
    const figures = changeFigures(budget);
    const {title} = words.change;
    if (!figures) return {title, nothing: words.noChange};
    const say = new Speaker(words, budget, figures.unit, figures.decimals, this.shown);
    const {changes} = figures;
    const known = changes.filter(({direction}) => direction !== 'unknown');
    const derived = changes.find(({base, direction}) => base.derived && base.amount && direction !== 'none');
    return {
      say,
      title,
      summary: known.length > 0 ? summarise(known, say) : words.noChange,
      plot: drawCards(figures, say, width),
      table: () => tableOfChanges(changes, say),
      things: new Map(changes.map(change => [change.key, thingOf(change, budget, say)])),
      about: placesOf(budget),
      notes: [
        ...(derived ? [words.change.derivedBase(baseName(derived, say))] : []),
        ...goneOfChanges(changes, budget, say)
      ]
    };
  }
}

/** What is said of both sides at once is no one money. */
function thingOf(change: Change, budget: Budget, say: Speaker): Thing {
  const {of, amount} = change;
  const [place, other] = placesOfRef(of, budget);
  const {text} = nameOf(change, say);
  const line = of.line === undefined ? {} : {[/^\d/.test(of.line) ? 'code' : 'id']: of.line};
  const figure = {by: of.by ?? '', name: of.name ?? text, ...line, ...(amount && {amount})};
  const cut = cutOf(of, budget);
  return {figure, name: text, place: other ? undefined : place, pasts: cut && pastsOf(budget, cut)};
}

/** The cut that prints what a change is about. */
function cutOf({side, scope, by}: Ref, budget: Budget): Cut | undefined {
  if (!side || by === undefined) return undefined;
  const whole = placeKey(placeOfCut({side, scope, by}));
  return pickCut(budget, side, cut => cut.by === by && placeKey(placeOfCut(cut)) === whole)?.cut;
}

/** What the cuts that the changes are of printed a year before and no longer do. */
function goneOfChanges(changes: readonly Change[], budget: Budget, say: Speaker): string[] {
  const cuts = new Set(changes.flatMap(({of}) => cutOf(of, budget) ?? []));
  return [...cuts].flatMap(cut => goneNotes(pastsOf(budget, cut), cut.by, say));
}

/** Where what the cards say stands: the stated changes and the totals of the two sides. */
function placesOf(budget: Budget): string[] {
  const totals = (['income', 'expenditure'] as const).flatMap(side => {
    const picked = pickCut(budget, side, cut => isWhole(cut) && cut.total?.amount !== undefined);
    return picked ? [`${picked.path}.total.amount`] : [];
  });
  const changes = (budget.statements ?? []).flatMap(({change}, index) =>
    change ? [`statements[${index}].change`] : []
  );
  return [...totals, ...changes];
}

/** Changes of one kind and size are said together: the totals of both sides mostly move as one. */
function summarise(changes: readonly Change[], say: Speaker): string {
  const groups = new Map<string, {change: Change; names: string[]}>();
  for (const change of changes.slice(0, 2)) {
    const key = `${change.direction} ${change.difference?.toFixed()} ${change.percent?.toFixed()}`;
    const name = nameOf(change, say).text;
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, {change, names: [name]});
  }
  const {base} = changes[0] as Change;
  return say.words.change.summary(
    say.words.change.base(base.kind, say.year(base.year)),
    [...groups.values()].map(({change, names}, index): SaidChange => {
      const {sum, percent} = moveOf(change);
      return {
        names,
        direction: change.direction,
        money: index === 0 ? say.money(sum) : say.furtherMoney(sum),
        percent: percent && percentText(percent.abs(), change, say)
      };
    })
  );
}

function drawCards({changes}: ChangeFigures, say: Speaker, width: number): TemplateResult {
  const {words} = say;
  const isNilBoth = ({direction, amount}: Change) => direction === 'none' && (!amount || amount.isZero());
  const shown = changes.filter(change => !isNilBoth(change));
  const unchanged = changes.filter(isNilBoth);
  const largest = shown.reduce(
    (most, {amount, base}) => Math.max(most, lengthOf(amount), lengthOf(base.amount)),
    0
  );
  const shared = sharedReasons(shown);
  const most = Math.floor((width + cardGap) / (leastCard + cardGap));
  const room = Math.max(1, Math.min(shown.length, most, mostColumns));
  // One alone is not worth a disclosure.
  const atOnce = shown.length === mostCards + 1 ? shown.length : Math.min(shown.length, mostCards);
  const columns = Math.ceil(atOnce / Math.ceil(atOnce / room));
  const cards = (some: readonly Change[]) =>
    html`<ul class="cards in-${columns}" part="cards">
      ${some.map(change => renderCard(change, largest, shared.has(change.reason ?? ''), say))}
    </ul>`;
  const more = shown.slice(atOnce);
  return html`
    ${cards(shown.slice(0, atOnce))}
    ${
      more.length > 0
        ? html`<details class="more">
            <summary>${words.others(more.length)}</summary>
            ${cards(more)}
          </details>`
        : nothing
    }
    ${[...shared].map(([reason, about]) => {
      const names = about.map(change => nameOf(change, say).text);
      return html`<p class="shared-reason">
        <span class="quiet">${words.change.reasonFor(names)}</span>${renderName(say.printed(reason))}
      </p>`;
    })}
    ${
      unchanged.length > 0
        ? html`<p class="unchanged">
            <span class="quiet">${words.change.unchanged}${words.colon}</span>
            ${unchanged.map(
              change =>
                html`<span class="same"
                  >${renderName(nameOf(change, say))} <b>${say.amount(change.amount)}</b></span
                > `
            )}
          </p>`
        : nothing
    }
  `;
}

/** Reasons that several cards give: said once, below them. */
function sharedReasons(changes: readonly Change[]): Map<string, Change[]> {
  const byReason = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.reason) byReason.set(change.reason, [...(byReason.get(change.reason) ?? []), change]);
  }
  return new Map([...byReason].filter(([, about]) => about.length > 1));
}
