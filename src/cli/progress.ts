import {painter} from './paint.js';

/** A stream to write to, which may be a terminal. */
export interface Terminal {
  write(content: string | Uint8Array): unknown;
  isTTY?: boolean;
  /** The width of a terminal, in cells. */
  columns?: number;
  hasColors?(): boolean;
}

const plain = painter(false);
const clearLine = '\r\u001b[K';

/** How far a run has come: one line that is written again and again, on a terminal only. */
export class Progress {
  private readonly isShown: boolean;

  /** @param isWanted whether it may be shown, if that is a terminal */
  constructor(
    private readonly terminal: Terminal,
    isWanted: boolean
  ) {
    this.isShown = isWanted && terminal.isTTY === true;
  }

  show(text: string): void {
    if (this.isShown) this.terminal.write(clearLine + cut(plain(text), (this.terminal.columns || 80) - 1));
  }

  /** Makes room for other lines on the same terminal. */
  clear(): void {
    if (this.isShown) this.terminal.write(clearLine);
  }
}

/** As much as fits: a line that wraps could not be written over. All but the signs of the West may be two cells wide. */
function cut(text: string, cells: number): string {
  let width = 0;
  let fitting = '';
  for (const sign of text) {
    width += sign < '\u1100' ? 1 : 2;
    if (width > cells) return fitting;
    fitting += sign;
  }
  return fitting;
}
