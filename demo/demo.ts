import '../src/elements.js';
import '../src/locales/zh-hant.js';
import '../src/names.js';
