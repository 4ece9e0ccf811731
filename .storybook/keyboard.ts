/** What a key does, by the names that events give it. */
export interface Key {
  keys: readonly string[];
  does: string;
}

const inDrawing: readonly Key[] = [
  {keys: ['ArrowRight', 'ArrowLeft'], does: 'the next item of the drawing, the one before'},
  {keys: ['Home', 'End'], does: 'the first item, the last'},
  {keys: ['Enter', 'ArrowDown'], does: 'opens an item that has parts; Enter chooses any other'},
  {
    keys: [' '],
    does: 'chooses an item, which the other widgets of the same file then mark too; once more, no longer'
  },
  {keys: ['Escape'], does: 'takes the tip away; once more, comes out of what is open'},
  {keys: ['ArrowUp'], does: 'comes out of what is open'}
];

const everywhere: readonly Key[] = [
  {keys: ['Tab'], does: 'the next button, link or line that opens; it always leaves, with Shift backwards'},
  {keys: ['Enter', ' '], does: 'presses a button, opens the checks and the table'},
  {keys: ['ArrowRight', 'ArrowLeft'], does: 'scroll a table that is wider than the page'}
];

/** How a widget is used by keyboard alone. */
export function keysOf(isExplored: boolean): readonly Key[] {
  return isExplored ? [...inDrawing, ...everywhere] : everywhere;
}

const names: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  ' ': 'Space'
};

/** The same as a table in Markdown. */
export function keyTable(isExplored: boolean): string {
  const rows = keysOf(isExplored).map(
    ({keys, does}) => `| ${keys.map(key => names[key] ?? key).join(' ')} | ${does} |`
  );
  const stop = isExplored
    ? 'Tab reaches the drawing as one stop, and what has focus is said and shown like what is under a pointer.'
    : 'There is nothing to walk through in the drawing: all of it is text.';
  return ['### By keyboard', stop, ['| Key | What it does |', '| --- | --- |', ...rows].join('\n')].join(
    '\n\n'
  );
}
