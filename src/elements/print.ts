import type {LitElement, ReactiveController} from 'lit';

/** A sheet of A4 or Letter less the margins of sheet and figure, in pixels. */
export const paperWidth = 678;

/** Whether an element is being printed: drawn anew at once, before the sheet is made, and again after it. */
export class PrintController implements ReactiveController {
  isOn = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener?.('beforeprint', this.turn);
    globalThis.addEventListener?.('afterprint', this.turn);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener?.('beforeprint', this.turn);
    globalThis.removeEventListener?.('afterprint', this.turn);
  }

  private readonly turn = ({type}: Event): void => {
    this.isOn = type === 'beforeprint';
    this.host.requestUpdate();
    // Nothing that waits is done before the sheet is made.
    (this.host as unknown as {performUpdate(): void}).performUpdate();
  };
}
