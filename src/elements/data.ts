import type {LitElement, ReactiveController} from 'lit';
import {isServer} from 'lit';
import type {Fault} from '../budget/fault.js';
import {parseBudget} from '../budget/parse.js';
import type {Reading} from '../budget/read.js';
import {readBudget} from '../budget/read.js';
import type {Budget} from '../budget/schema.js';
import {resolveAddress} from './budget-file.js';
import {followFile} from './shared-file.js';

/** What an element has to show. */
export type Data =
  | {status: 'none'}
  | {status: 'loading'}
  | {status: 'ready'; budget: Budget}
  | {status: 'failed'; faults: readonly Fault[]};

interface Host extends LitElement {
  budget: unknown;
  src: string;
  timeout: number;
}

let readings: Map<unknown, Reading> | undefined;

/**
 * Reads what many elements are given at once only once. What is given later is read anew, because a page may have changed
 * it: what it shows has to be what it holds.
 */
function readOnce(budget: unknown): Reading {
  if (!readings) queueMicrotask(() => (readings = undefined));
  readings ??= new Map();
  let reading = readings.get(budget);
  if (!reading) readings.set(budget, (reading = readBudget(budget)));
  return reading;
}

/** Seconds, where the element's own are not a sensible number. */
const defaultSeconds = 20;

/**
 * Brings an element its budget: from its `budget` property, else from the file at `src`, else from a child
 * `<script type="application/json">`; and again whenever one of them changes.
 */
export class DataController implements ReactiveController {
  data: Data = {status: 'none'};
  private file: ReturnType<typeof followFile> | undefined;
  private address: string | undefined;
  private reading: Reading | undefined;
  private given: unknown;
  private givenText: string | undefined;
  private children: MutationObserver | undefined = undefined;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly host: Host,
    private readonly settled: (data: Data) => void
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.children ??= new MutationObserver(() => this.host.requestUpdate());
    this.children.observe(this.host, {childList: true, characterData: true, subtree: true});
    if (this.host.hasUpdated) this.hostUpdate();
  }

  hostDisconnected(): void {
    this.children?.disconnect();
    this.leave();
  }

  /** Looks where the data comes from now. */
  hostUpdate(): void {
    const {budget, src} = this.host;
    if (budget !== undefined && budget !== null) this.takeGiven(budget);
    else if (src) this.takeFile(src);
    else this.takeText(this.childText());
  }

  /** Asks for the file again, for every element that shows it. */
  retry(): void {
    if (this.file) this.file.retry();
    else {
      this.forget();
      this.host.requestUpdate();
    }
  }

  /** Resolves when nothing is on its way. */
  async whenSettled(): Promise<void> {
    if (this.data.status === 'loading') await new Promise<void>(done => this.waiting.push(done));
  }

  private takeGiven(budget: unknown): void {
    this.leave();
    if (this.given === budget) return;
    this.forget();
    this.given = budget;
    this.show(readOnce(budget));
  }

  private takeFile(src: string): void {
    if (isServer || !this.host.isConnected) return;
    const url = resolveAddress(src);
    if (url) url.hash = '';
    const address = url?.href ?? src;
    if (this.address === address && this.file) return;
    const isBack = this.address === address && this.data.status !== 'loading';
    this.leave();
    if (!isBack) this.forget();
    this.address = address;
    const {timeout} = this.host;
    this.file = followFile(address, timeout > 0 ? timeout : defaultSeconds, state => {
      if (state.status === 'loading') this.set({status: 'loading'});
      else if (state.reading !== this.reading) {
        this.reading = state.reading;
        this.show(state.reading);
      }
    });
  }

  private takeText(text: string | undefined): void {
    this.leave();
    if (text === undefined) {
      this.forget();
      this.set({status: 'none'});
    } else if (text !== this.givenText) {
      this.forget();
      this.givenText = text;
      this.show(parseBudget(text, '<script>'));
    }
  }

  private childText(): string | undefined {
    if (isServer) return undefined;
    return this.host.querySelector(':scope > script[type="application/json"]')?.textContent || undefined;
  }

  private show(reading: Reading): void {
    if (reading.ok) this.set({status: 'ready', budget: reading.budget});
    else this.set({status: 'failed', faults: reading.faults});
  }

  private set(data: Data): void {
    if (data.status === this.data.status && (data.status === 'none' || data.status === 'loading')) return;
    this.data = data;
    this.host.requestUpdate();
    if (data.status === 'loading') return;
    for (const done of this.waiting.splice(0)) done();
    this.settled(data);
  }

  private leave(): void {
    this.file?.leave();
    this.file = undefined;
  }

  private forget(): void {
    this.address = undefined;
    this.reading = undefined;
    this.given = undefined;
    this.givenText = undefined;
  }
}
