import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Standing} from '../analysis/relation.js';
import {computed} from '../budget/money.js';
import type {Budget} from '../budget/schema.js';
import {shared} from '../budget/shared.js';

/** What a reader chose of a budget: some money, and what it is called where it was chosen. */
export interface Chosen {
  by: SelectionController;
  name: string;
  standing: Standing;
}

/** In common with the elements of other scripts of the page. */
const {chosenOf, followers} = shared('selection', () => ({
  chosenOf: new WeakMap<Budget, Chosen>(),
  followers: new Set<SelectionController>()
}));

/** What is chosen of a budget, one thing for all elements that show it: they follow one another. */
export class SelectionController implements ReactiveController {
  private budget: Budget | undefined;

  /** @param lose is called when another element chooses something of the same budget. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly lose: () => void
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (this.budget && chosenOf.get(this.budget)?.by === this) this.choose(undefined);
  }

  /** The budget that the element shows from now on. */
  show(budget: Budget): void {
    this.budget = budget;
  }

  /** What is chosen of that budget. */
  get chosen(): Chosen | undefined {
    const chosen = this.budget && chosenOf.get(this.budget);
    if (!chosen) return undefined;
    // Another script's amounts do not mix with ours.
    const {standing} = chosen;
    return {...chosen, standing: {...standing, amount: computed(standing.amount.toFixed())}};
  }

  /** Chooses some money of the budget for every element that shows it; nothing gives up whatever was chosen. */
  choose(chosen: Omit<Chosen, 'by'> | undefined): void {
    const {budget} = this;
    if (!budget) return;
    if (chosen) chosenOf.set(budget, {...chosen, by: this});
    else chosenOf.delete(budget);
    for (const follower of followers) {
      if (follower.budget !== budget) continue;
      if (follower !== this) follower.lose();
      follower.host.requestUpdate();
    }
  }
}
