import type {LitElement, ReactiveController} from 'lit';
import {isServer} from 'lit';

/** An element is near where it is seen, or less than a screen away. */
const margin = '100%';

/** Milliseconds after which a drawing that is far away is made, however busy the page is. */
const patience = 2000;

const idle: (act: () => void) => unknown =
  'requestIdleCallback' in globalThis
    ? act => requestIdleCallback(act, {timeout: patience})
    : act => setTimeout(act, 100);

const far = new Map<Element, NearController>();
let observer: IntersectionObserver | undefined;
let isIdling = false;

/** One at a time, so that whatever the reader does comes in between. */
function drawNext(): void {
  isIdling = false;
  const next = far.values().next().value;
  if (!next) return;
  next.come();
  idleOn();
}

function idleOn(): void {
  if (isIdling || far.size === 0) return;
  isIdling = true;
  idle(drawNext);
}

/**
 * Whether it is time to draw an element: at once where a reader sees it or soon will, else when the page has nothing
 * to do. What is far away costs little, and is there none the less for a search, a screen reader or a link.
 */
export class NearController implements ReactiveController {
  isNear: boolean;
  private waiting: (() => void)[] = [];

  constructor(private readonly host: LitElement) {
    // What a server drew is there.
    this.isNear = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated && !this.isNear) this.look();
  }

  hostUpdated(): void {
    if (!this.isNear && !far.has(this.host)) this.look();
  }

  hostDisconnected(): void {
    this.leave();
    this.answer();
  }

  /** Has it drawn now. */
  readonly come = (): void => {
    this.leave();
    if (this.isNear) return;
    this.isNear = true;
    this.host.requestUpdate();
    this.answer();
  };

  /** Resolves when it is time, or the element is gone. */
  async whenNear(): Promise<void> {
    if (!this.isNear && this.host.isConnected) await new Promise<void>(done => this.waiting.push(done));
  }

  private look(): void {
    const {top, bottom, width} = this.host.getBoundingClientRect();
    if (width > 0 && bottom >= -innerHeight && top <= 2 * innerHeight) return queueMicrotask(this.come);
    far.set(this.host, this);
    observer ??= new IntersectionObserver(
      entries => {
        for (const {target, isIntersecting} of entries) if (isIntersecting) far.get(target)?.come();
      },
      {rootMargin: margin}
    );
    observer.observe(this.host);
    idleOn();
  }

  private leave(): void {
    if (far.delete(this.host)) observer?.unobserve(this.host);
  }

  private answer(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}
