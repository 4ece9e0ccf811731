import type {Terminal} from './progress.js';

/** What a command has around it. */
export interface Surroundings {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Terminal;
  stderr: Terminal;
  /** The folder that names of files start from. */
  folder: string;
  /** Whether the reader wants no colours on a terminal either. */
  noColour: boolean;
  /** BCP 47, of the reader's system: for what is said of no file, or of one that could not be read. */
  language: string;
}

/** 0: no figure differs by more than rounding; 1: one does; 2: a file could not be read, or the command is wrong. */
export type ExitCode = 0 | 1 | 2;

export const isTerminal = (stream: Terminal) => stream.isTTY === true;

export const hasColours = (stream: Terminal, {noColour}: Pick<Surroundings, 'noColour'>) =>
  isTerminal(stream) && !noColour && stream.hasColors?.() !== false;
