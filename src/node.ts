export {UnreadableBudget} from './static/element-of.js';
export type {StringOptions} from './static/render-to-string.js';
export {renderToString} from './static/render-to-string.js';
export type {StyleSheet} from './static/style-sheet.js';
export {styleSheet} from './static/style-sheet.js';
export type {View, WidgetName} from './static/view.js';
export type {StaticView} from './static/render-static.js';
export {renderStatic} from './static/render-static.js';
