export {BudgetIncomePie} from './widgets/budget-income-pie.js';
export {BudgetExpenditureBars} from './widgets/budget-expenditure-bars.js';
export {BudgetEconomicTreemap} from './widgets/budget-economic-treemap.js';
export {BudgetChangeCards} from './widgets/budget-change-cards.js';
export {BudgetChecks} from './widgets/budget-checks.js';
export type {EventDetails} from './elements/events.js';
export {addLanguage} from './format/added-languages.js';
export {wordsFor} from './format/languages.js';
export type {Words} from './format/words.js';
