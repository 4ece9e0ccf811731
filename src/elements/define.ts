/** Gives a page an element, unless it has one of that name: a second copy of a script leaves those of the first. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
