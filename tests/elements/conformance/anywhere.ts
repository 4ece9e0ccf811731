import {passesTheAudit} from './audit.js';
import {takesItsBudget} from './data.js';
import {tellsThePage} from './events.js';
import {isOneFigure} from './figure.js';
import {speaksTheReadersLanguage} from './language.js';
import {livesOn} from './life.js';
import {takesItsOptions} from './options.js';
import {takesPartsOfThePage} from './page-parts.js';
import {fitsItsRoom} from './room.js';
import {standsRubbish} from './rubbish.js';
import {canBeTakenAlong} from './taken-along.js';
import type {Widget} from '../widgets.js';

/** What every element of the library does in any engine, asked of one; nothing here wants a driver to emulate anything. */
export function conformsAnywhere(widget: Widget): void {
  takesItsBudget(widget);
  livesOn(widget);
  takesItsOptions(widget);
  tellsThePage(widget);
  isOneFigure(widget);
  speaksTheReadersLanguage(widget);
  fitsItsRoom(widget);
  takesPartsOfThePage(widget);
  standsRubbish(widget);
  canBeTakenAlong(widget);
  passesTheAudit(widget);
}
