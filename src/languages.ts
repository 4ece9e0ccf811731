export {addLanguage} from './format/added-languages.js';
export {wordsFor} from './format/languages.js';
export type {Words} from './format/words.js';
