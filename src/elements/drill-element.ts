import {property} from 'lit/decorators.js';
import {ChartElement} from './chart-element.js';

/**
 * A figure that a reader can go into, and out of again.
 *
 * @csspart crumbs - Where the reader is, and the way back.
 */
export abstract class DrillElement extends ChartElement {
  protected override readonly isExplored = true;

  /** What is open: a key that the drawing shows; empty for the whole. What the file does not have counts as the whole. */
  @property({reflect: true, useDefault: true}) drill = '';

  protected override comeOut(): boolean {
    if (!this.drill) return false;
    this.drillTo('');
    return true;
  }

  /** Opens a part, or the whole, because the reader said so; says it to who cannot see it, and to the page. */
  protected drillTo(drill: string): void {
    const from = this.drill;
    this.drill = drill;
    this.announce();
    this.tell('budget-drill', {drill});
    if (this.shadowRoot?.activeElement?.localName === 'button') this.refocus(drill, from);
  }

  /** The button that was pressed goes away: focus goes to the way back, or back to where the reader went in. */
  private refocus(drill: string, from: string): void {
    void this.updateComplete.then(() => {
      const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('button')];
      const next = drill
        ? buttons.find(button => button.closest('.crumbs'))
        : buttons.find(button => button.dataset['drill'] === from);
      next?.focus();
    });
  }
}
