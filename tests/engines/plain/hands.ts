/** What stands for Vitest's hands on a page where no driver moves the pointer: what a page can do by itself. */

export const page = {viewport: () => Promise.resolve()};

export const userEvent = {
  click(element: HTMLElement): Promise<void> {
    element.focus();
    element.click();
    return Promise.resolve();
  },
  hover: () => Promise.resolve(),
  /** Enter presses what has focus, as a browser does. */
  keyboard(keys: string): Promise<void> {
    if (keys !== '{Enter}') throw new Error(`No hands here for ${keys}.`);
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    (focused as HTMLElement | null)?.click();
    return Promise.resolve();
  }
};
