import type {LitElement, ReactiveController} from 'lit';
import {isServer} from 'lit';
import {measure} from './measure.js';

/** An element is near where it is seen, or less than a screen away. */
const margin = '100%';

/** Milliseconds after which a drawing that is far away is made, however busy the page is. */
const patience = 2000;

/** Milliseconds that a drawing may take. */
const enough = 12;

const idle: (act: (deadline?: IdleDeadline) => void) => unknown =
  'requestIdleCallback' in globalThis
    ? act => requestIdleCallback(act, {timeout: patience})
    : act => setTimeout(act, 100);

const far = new Map<Element, NearController>();
let observer: IntersectionObserver | undefined;
let isIdling = false;

/** One at a time, or as many as there is time for, so that whatever the reader does comes in between. */
function drawNext(deadline?: IdleDeadline): void {
  isIdling = false;
  try {
    do far.values().next().value?.draw();
    while (far.size > 0 && Number(deadline?.timeRemaining()) > enough);
  } finally {
    idleOn();
  }
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
  private isLooking = false;
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

  /** Has it drawn before anything else is done. */
  draw(): void {
    this.come();
    (this.host as unknown as {performUpdate(): void}).performUpdate();
  }

  /** Resolves when it is time, or the element is gone. */
  async whenNear(): Promise<void> {
    if (!this.isNear && this.host.isConnected) await new Promise<void>(done => this.waiting.push(done));
  }

  private look(): void {
    if (this.isLooking) return;
    this.isLooking = true;
    measure(() => {
      this.isLooking = false;
      const {top, bottom, width} = this.host.getBoundingClientRect();
      const isNear = width > 0 && bottom >= -innerHeight && top <= 2 * innerHeight;
      return isNear ? this.come : () => this.wait();
    });
  }

  private wait(): void {
    if (this.isNear || !this.host.isConnected) return;
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
