import {passesTheAudit} from '../../elements/conformance/audit.js';
import {takesItsBudget} from '../../elements/conformance/data.js';
import {tellsThePage} from '../../elements/conformance/events.js';
import {isOneFigure} from '../../elements/conformance/figure.js';
import {speaksTheReadersLanguage} from '../../elements/conformance/language.js';
import {livesOn} from '../../elements/conformance/life.js';
import {takesItsOptions} from '../../elements/conformance/options.js';
import {takesPartsOfThePage} from '../../elements/conformance/page-parts.js';
import {fitsItsRoom} from '../../elements/conformance/room.js';
import {standsRubbish} from '../../elements/conformance/rubbish.js';
import {canBeTakenAlong} from '../../elements/conformance/taken-along.js';
import {allowNoMishap} from '../../elements/mishaps.js';
import {widgets} from '../../elements/widgets.js';
import {describe, runAll} from './runner.js';

/** The conformance suite as one script for any page in any engine; only what a driver has to emulate is not in it. */

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
  // The tests themselves write into scripts that hold data; no element of the library does.
  if (!sample.startsWith('HTMLScriptElement text'))
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});

allowNoMishap();
for (const widget of widgets) {
  describe(widget.tag, () => {
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
  });
}

// Its own page asks for it; a page around a frame is told.
void runAll().then(outcome => {
  const result = JSON.stringify({...outcome, violations});
  document.documentElement.dataset['outcome'] = result;
  parent.postMessage(result, '*');
});
