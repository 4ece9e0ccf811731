import {conformsAnywhere} from '../../elements/conformance/anywhere.js';
import {allowNoMishap} from '../../elements/mishaps.js';
import {widgets} from '../../elements/widgets.js';
import {describe, runAll} from './runner.js';

/** The conformance suite as one script for any page in any engine. */

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
  // The tests themselves write into scripts that hold data; no element of the library does.
  if (!sample.startsWith('HTMLScriptElement text'))
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});

allowNoMishap();
for (const widget of widgets) describe(widget.tag, () => conformsAnywhere(widget));

// Its own page asks for it; a page around a frame is told.
void runAll().then(outcome => {
  const result = JSON.stringify({...outcome, violations});
  document.documentElement.dataset['outcome'] = result;
  parent.postMessage(result, '*');
});
