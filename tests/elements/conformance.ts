import {conformsAnywhere} from './conformance/anywhere.js';
import {canBePrinted} from './conformance/print.js';
import type {Widget} from './widgets.js';

/** Everything that every element of the library does, asked of one. */
export function conforms(widget: Widget): void {
  conformsAnywhere(widget);
  canBePrinted(widget);
}
