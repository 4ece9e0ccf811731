import type {Fault} from '../budget/fault.js';
import type {Phase} from '../budget/schema.js';

/** What each event of an element says in its `detail`: plain JSON. */
export interface EventDetails {
  'budget-load': {entity: string; fiscalYear: number; phase: Phase};
  'budget-error': {faults: readonly Fault[]};
  'budget-select': {
    selected: string;
    name?: string;
    code?: string;
    amount?: string;
    unit?: number | undefined;
  };
  'budget-drill': {drill: string};
  'budget-export': {format: string; name: string};
}

declare global {
  interface HTMLElementEventMap {
    'budget-load': CustomEvent<EventDetails['budget-load']>;
    'budget-error': CustomEvent<EventDetails['budget-error']>;
    'budget-select': CustomEvent<EventDetails['budget-select']>;
    'budget-drill': CustomEvent<EventDetails['budget-drill']>;
    'budget-export': CustomEvent<EventDetails['budget-export']>;
  }
}
