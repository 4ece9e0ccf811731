import {addNarrativeReader} from './budget/narrative-reader.js';
import {narrated} from './budget/sentences/narrated.js';

/** Makes the widgets of a page read the figures of a Chinese narrative, for files that have only its text. */
addNarrativeReader(narrated);
