import {addLanguage} from '../format/added-languages.js';
import {zhHant} from '../format/locales/zh-hant.js';

/** Makes the widgets of a page speak traditional Chinese to readers in Taiwan, Hong Kong and Macao. */
addLanguage(zhHant);
