/** What the program can be told to do. */
export type Command = 'check' | 'render';

/** What is wrong with a command, as data. */
export interface UsageFault {
  code:
    | 'unknown-option'
    | 'no-value'
    | 'needless-value'
    | 'value'
    | 'no-command'
    | 'unknown-command'
    | 'no-files'
    | 'no-widget'
    | 'no-folder'
    | 'terminal';
  /** As it was given: `--level`, `-l`; empty where no option is at fault. */
  option: string;
  /** What is allowed, joined by ` | `. */
  expected: string;
  found: string;
}
