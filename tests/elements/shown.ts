import type {ChartElement} from '../../src/elements/chart-element.js';
import {settled} from './page.js';

/** Text as it reads: runs of space are one. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The first match in an element's shadow; a test that asks for what is not there fails. */
export function find<T extends Element = HTMLElement>(element: ChartElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} shows no ${selector}: ${plain(textOf(element))}`);
  return found;
}

/** Every match in an element's shadow, in order. */
export function findAll<T extends Element = HTMLElement>(element: ChartElement, selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

/** What a part of an element says; an empty text where there is no such part. */
export function said(element: ChartElement, selector: string): string {
  return plain(element.renderRoot.querySelector(selector)?.textContent);
}

/** What each of several parts says. */
export function saidByAll(element: ChartElement, selector: string): string[] {
  return findAll(element, selector).map(part => plain(part.textContent));
}

/** The unit as it is seen: of a choice, what is chosen. */
export function unitLine(element: ChartElement): string {
  const line = find(element, '[part=unit]');
  const chosen = line.querySelector('option:checked');
  return chosen
    ? `${line.firstElementChild?.textContent ?? ''}${plain(chosen.textContent)}`
    : plain(line.textContent);
}

/** Everything that an element says. */
function textOf(element: ChartElement): string {
  return plain(element.renderRoot.querySelector('.card')?.textContent);
}

/** The names of the marks, as a screen reader gets them. */
export function marks(element: ChartElement): string[] {
  return findAll(element, '.mark').map(mark => mark.getAttribute('aria-label') ?? '');
}

/** The mark whose name begins so. */
export function mark(element: ChartElement, start: string): SVGGElement {
  const found = findAll<SVGGElement>(element, '.mark').find(each =>
    each.getAttribute('aria-label')?.startsWith(start)
  );
  if (!found) throw new Error(`no mark begins with ${start}: ${marks(element).join(' | ')}`);
  return found;
}

/** What can be seen of a part: nothing that is only said, and no sign beside the words. */
function seen(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('.hidden, [aria-hidden]')) other.remove();
  return plain(copy.textContent);
}

/** The table, opened: rows of cells. */
export async function table(element: ChartElement): Promise<string[][]> {
  await openTable(element);
  return findAll<HTMLTableRowElement>(element, 'table tr').map(row => [...row.cells].map(seen));
}

/** Opens the table by its native disclosure. */
export async function openTable(element: ChartElement): Promise<void> {
  const details = find<HTMLDetailsElement>(element, 'details.table');
  if (!details.open) find(element, 'details.table > summary').click();
  await new Promise(done => setTimeout(done));
  await settled(element);
}

/** What the checks say one by one, opened by their native disclosure: put into words only then. */
export async function saidOfChecks(element: ChartElement): Promise<string[]> {
  const details = find<HTMLDetailsElement>(element, 'details.checks');
  if (!details.open) find(element, '.checks summary').click();
  await new Promise(done => setTimeout(done));
  await settled(element);
  return saidByAll(element, '.checks li');
}

/** The button with this text. */
export function button(element: ChartElement, text: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(element, 'button').find(each => plain(each.textContent) === text);
  if (!found) throw new Error(`no button ${text}: ${saidByAll(element, 'button').join(' | ')}`);
  return found;
}
