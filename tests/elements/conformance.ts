import {passesTheAudit} from './conformance/audit.js';
import {takesItsBudget} from './conformance/data.js';
import {tellsThePage} from './conformance/events.js';
import {isOneFigure} from './conformance/figure.js';
import {speaksTheReadersLanguage} from './conformance/language.js';
import {livesOn} from './conformance/life.js';
import {takesItsOptions} from './conformance/options.js';
import {takesPartsOfThePage} from './conformance/page-parts.js';
import {canBePrinted} from './conformance/print.js';
import {fitsItsRoom} from './conformance/room.js';
import {standsRubbish} from './conformance/rubbish.js';
import {canBeTakenAlong} from './conformance/taken-along.js';
import type {Widget} from './widgets.js';

/** Everything that every element of the library does, asked of one. */
export function conforms(widget: Widget): void {
  takesItsBudget(widget);
  livesOn(widget);
  takesItsOptions(widget);
  tellsThePage(widget);
  isOneFigure(widget);
  speaksTheReadersLanguage(widget);
  fitsItsRoom(widget);
  takesPartsOfThePage(widget);
  canBePrinted(widget);
  standsRubbish(widget);
  canBeTakenAlong(widget);
  passesTheAudit(widget);
}
