import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {measure} from './measure.js';

/** What a drawing is made for before anybody has measured: on a server, or in a tab that is not shown. */
const defaultWidth = 640;

/** The width that a drawing has, observed once for all drawings of an element. */
export class RoomController implements ReactiveController {
  width = defaultWidth;
  private observer: ResizeObserver | undefined;
  private observed: Element | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Measures the block that the drawing stands in, now and whenever it changes: in its own pixels, whatever its zoom. */
  observe(block: Element): void {
    if (this.observed === block) return;
    this.observed = block;
    measure(() => {
      const {clientWidth} = block;
      return () => this.take(clientWidth);
    });
    this.observer ??= new ResizeObserver(entries => {
      const width = entries.at(-1)?.contentRect.width;
      if (width !== undefined) this.take(width);
    });
    this.observer.disconnect();
    this.observer.observe(block);
  }

  hostConnected(): void {
    if (this.observed) this.observer?.observe(this.observed);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** A block that is not shown has no width; the last one stays. */
  private take(width: number): void {
    const rounded = Math.floor(width);
    if (rounded <= 0 || rounded === this.width) return;
    this.width = rounded;
    this.host.requestUpdate();
  }
}
