import type {LitElement, ReactiveController} from 'lit';
import type {Tip} from './tip.js';

/** What an element does when a reader opens or chooses a mark, comes to one, or comes back out. */
interface Explored {
  open(key: string): void;
  choose(key: string): void;
  /** What is said of a mark beside its name, for who hears it. */
  describe(key: string): string;
  /** Shows a tip in a plot, or takes away what is shown there. */
  tell(tip: Tip | undefined, plot: HTMLElement): void;
  out(): boolean;
}

const keyOf = (mark: Element) => mark.getAttribute('data-key') ?? '';

/**
 * The marks of a plot as one tab stop: arrows move among them, Home and End jump, Enter and Down go in, Esc and Up come
 * out, Space chooses, and Enter does where there is nothing to go into. Pointer, touch and focus show the same tip.
 */
export class MarksController implements ReactiveController {
  tip: Tip | undefined;
  private current = '';
  private opened = '';
  private tipped: Element | undefined;
  /** Set by a key that redraws the plot, so that focus is not lost with the mark that had it. */
  private takesFocus = false;

  constructor(
    private readonly host: LitElement,
    private readonly explored: Explored
  ) {
    host.addController(this);
  }

  /** Where a mark stands already, its attribute would have the page laid out; so it is drawn with one. */
  hostUpdated(): void {
    const active = this.markOf(this.current) ?? this.markOf(this.opened) ?? this.marks('')[0];
    this.activate(active);
    if (this.takesFocus) queueMicrotask(() => active?.focus());
    this.takesFocus = false;
    if (this.tip) this.tell();
  }

  /** Makes a mark the one tab stop. */
  private activate(mark: Element | undefined): void {
    for (const other of this.marks('[tabindex="0"]'))
      if (other !== mark) other.setAttribute('tabindex', '-1');
    mark?.setAttribute('tabindex', '0');
  }

  readonly over = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('.tip')) return;
    const mark = target.closest('.mark');
    if (mark) this.show(mark);
    else this.hide();
  };

  readonly leave = (): void => this.hide();

  readonly focus = (event: Event): void => {
    const mark = (event.target as Element).closest('.mark');
    if (!mark) return;
    this.current = keyOf(mark);
    this.activate(mark);
    mark.setAttribute('aria-description', this.explored.describe(keyOf(mark)));
    this.show(mark);
  };

  readonly click = (event: Event): void => {
    const target = event.target as Element;
    const mark = target.closest('.tip') ? this.tipped : target.closest('.mark');
    if (mark && !this.open(mark, false)) this.explored.choose(keyOf(mark));
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const mark = (event.target as Element).closest('.mark');
    if (!mark || !this.act(event.key, mark)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether the key meant something here. */
  private act(key: string, mark: Element): boolean {
    const marks = [...this.marks('')];
    const index = marks.indexOf(mark as SVGElement);
    const moves: Record<string, number> = {
      ArrowRight: Math.min(index + 1, marks.length - 1),
      ArrowLeft: Math.max(index - 1, 0),
      Home: 0,
      End: marks.length - 1
    };
    const next = moves[key];
    if (next !== undefined) marks[next]?.focus();
    else if (key === 'ArrowDown') return this.open(mark, true);
    else if (key === ' ' || (key === 'Enter' && !this.open(mark, true))) this.explored.choose(keyOf(mark));
    else if (key === 'Escape' && this.tip) this.hide();
    else if (key === 'Escape' || key === 'ArrowUp') return this.out();
    else return key === 'Enter';
    return true;
  }

  private open(mark: Element, byKey: boolean): boolean {
    if (!mark.hasAttribute('data-open')) return false;
    this.hide();
    this.takesFocus = byKey;
    this.opened = keyOf(mark);
    this.explored.open(keyOf(mark));
    return true;
  }

  private out(): boolean {
    const came = this.explored.out();
    if (came) this.hide();
    this.takesFocus = came;
    return came;
  }

  private marks(which: string): NodeListOf<SVGElement> {
    return this.host.renderRoot.querySelectorAll(`.mark${which}`);
  }

  private markOf(key: string): SVGElement | undefined {
    return key ? this.marks(`[data-key="${CSS.escape(key)}"]`)[0] : undefined;
  }

  private show(mark: Element): void {
    this.tipped = mark;
    const plot = mark.closest('.plot');
    const text = mark.getAttribute('aria-label');
    if (!plot || !text) return;
    const box = (mark.querySelector('.anchor') ?? mark).getBoundingClientRect();
    const frame = plot.getBoundingClientRect();
    // Old browsers know no such zoom.
    const zoom = plot.currentCSSZoom || 1;
    const [x, y, width, height] = [box.x - frame.x, box.y - frame.y, box.width, box.height].map(
      length => length / zoom
    ) as [number, number, number, number];
    const isLow = y + height / 2 > frame.height / zoom / 2;
    this.tip = {key: keyOf(mark), text, x, y, width, height, isLow, byKeys: mark.matches(':focus-visible')};
    this.tell();
  }

  private hide(): void {
    if (!this.tip) return;
    this.tip = undefined;
    this.tell();
  }

  private tell(): void {
    const plot = this.host.renderRoot.querySelector<HTMLElement>('.plot');
    if (plot) this.explored.tell(this.tip, plot);
  }
}
