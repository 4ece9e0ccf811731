import type {Reading} from '../budget/read.js';
import {shared} from '../budget/shared.js';
import {withNarrative} from '../budget/narrative-reader.js';
import {fetchBudget} from './budget-file.js';
import {sliceFindings} from './findings.js';
import {inSlices} from './in-slices.js';

/** What is known of a file: that it is on its way, or how its reading went. */
export type FileState = {status: 'loading'} | {status: 'done'; reading: Reading};

type Follower = (state: FileState) => void;

/** One file for all elements that show it: one request, one reading, whatever their number. */
class SharedFile {
  private readonly followers = new Set<Follower>();
  private state: FileState = {status: 'loading'};
  private abort = new AbortController();

  constructor(
    private readonly address: string,
    private readonly seconds: number,
    private readonly forget: () => void
  ) {
    void this.load();
  }

  follow(follower: Follower): () => void {
    this.followers.add(follower);
    follower(this.state);
    return () => {
      this.followers.delete(follower);
      setTimeout(() => this.leave());
    };
  }

  /** Asks again, for everybody who follows; while a request is under way nothing happens. */
  retry(): void {
    if (this.state.status === 'loading') return;
    this.tell({status: 'loading'});
    void this.load();
  }

  /** An element that is moved leaves and comes back within one task; only then is nobody there. */
  private leave(): void {
    if (this.followers.size > 0) return;
    this.abort.abort();
    this.forget();
  }

  private async load(): Promise<void> {
    this.abort = new AbortController();
    const {signal} = this.abort;
    try {
      const reading = await fetchBudget(this.address, this.seconds, signal);
      // Every element needs them to draw; one that draws first would find them all at once.
      if (reading.ok) await inSlices(sliceFindings(withNarrative(reading.budget)));
      if (!signal.aborted) this.tell({status: 'done', reading});
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  private tell(state: FileState): void {
    this.state = state;
    for (const follower of this.followers) follower(state);
  }
}

const files = shared('files', () => new Map<string, SharedFile>());

/**
 * Follows a budget file: calls back at once with what is known, and again whenever that changes.
 * @param seconds after which a request is given up; the first follower's counts
 */
export function followFile(
  address: string,
  seconds: number,
  follower: Follower
): {leave: () => void; retry: () => void} {
  let file = files.get(address);
  if (!file) {
    file = new SharedFile(address, seconds, () => files.delete(address));
    files.set(address, file);
  }
  const shared = file;
  return {leave: shared.follow(follower), retry: () => shared.retry()};
}
