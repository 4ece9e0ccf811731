import type {LitElement} from 'lit';

/** One of the widgets. */
export interface Widget extends LitElement {
  budget?: unknown;
  drill?: string;
}

/** The widgets of a story, whatever they show. */
export function widgetsIn(canvas: HTMLElement): Widget[] {
  return [...canvas.querySelectorAll<Widget>('.canvas > *')];
}

/** The only widget of a story, or the first. */
export function widgetIn(canvas: HTMLElement): Widget {
  const [widget] = widgetsIn(canvas);
  if (!widget) throw new Error('The story has no widget.');
  return widget;
}

/** The widget of a story, when it has measured its room and drawn what it was given. */
export async function drawn(canvas: HTMLElement): Promise<Widget> {
  const widget = widgetIn(canvas);
  await redrawn(widget);
  return widget;
}

/** Two frames: one to measure, one to draw for what was measured. */
export async function redrawn(widget: Widget): Promise<void> {
  await frame();
  await frame();
  await widget.updateComplete;
}

export function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** What matches inside the widget. */
export function all(widget: Widget, selector: string): Element[] {
  return [...widget.renderRoot.querySelectorAll(selector)];
}

/** What a reader can press; found by its accessible name or its text. */
export function button(widget: Widget, name: string): HTMLElement {
  const found = all(widget, 'button, summary').find(
    each => each.getAttribute('aria-label') === name || textOf(each) === name
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found as HTMLElement;
}

/** Its texts, one a match, with single spaces. */
export function texts(widget: Widget, selector: string): string[] {
  return all(widget, selector).map(textOf);
}

/** The text of the only match; several stand behind one another. */
export function text(widget: Widget, selector: string): string {
  return texts(widget, selector).join(' ');
}

/** What the marks of the drawing are called, in order. */
export function marks(widget: Widget): string[] {
  return all(widget, '.plot [role="listitem"]').map(mark => mark.getAttribute('aria-label') ?? '');
}

/** The rows of the table, cell by cell; opens it. */
export async function tableRows(widget: Widget): Promise<string[][]> {
  const table = all(widget, 'details.table')[0] as HTMLDetailsElement | undefined;
  if (!table) throw new Error('There is no table.');
  table.open = true;
  await redrawn(widget);
  return all(widget, 'tbody tr').map(row => [...row.children].map(seen));
}

/** What can be seen of a cell: not how deep its row is, which is only said. */
function seen(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
  return textOf(copy);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
