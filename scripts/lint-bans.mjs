// @ts-check

/** @typedef {{selector: string, message: string}} Ban */

/**
 * A name wherever it stands: as a variable, an import, a property or an attribute in a template.
 * @param {string} message
 * @param {string[]} names
 * @returns {Ban[]}
 */
function anywhere(message, ...names) {
  const pattern = `/\\b(${names.join('|')})\\b/`;
  return [
    {selector: `Identifier[name=${pattern}]`, message},
    {selector: `Literal[value=${pattern}]`, message},
    {selector: `TemplateElement[value.raw=${pattern}]`, message}
  ];
}

const markup = 'What a file says must never become markup: use a template.';
const policy = 'A strict content security policy forbids it.';
const styling = `${policy} Use presentation attributes, a class or a .style binding.`;
const exact =
  'Amounts stay exact: use Money; only the accessor that an element hands to a layout makes a number.';

/** @type {Ban[]} */
const dangerous = [
  ...anywhere(
    markup,
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'createContextualFragment',
    'unsafeHTML',
    'unsafeMathML',
    'unsafeSVG',
    'unsafeStatic',
    'DOMParser',
    'srcdoc'
  ),
  {selector: 'MemberExpression[object.name="document"][property.name=/^writeln?$/]', message: markup},
  ...anywhere(styling, 'styleMap'),
  {selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: styling},
  {selector: 'Identifier[name="eval"]', message: policy},
  {selector: ':matches(NewExpression, CallExpression)[callee.name="Function"]', message: policy},
  {selector: 'Identifier[name="parseFloat"]', message: exact}
];

/** @type {Ban[]} */
const inexact = [
  {selector: ':matches(NewExpression, CallExpression)[callee.name="Number"]', message: exact},
  {selector: 'UnaryExpression[operator="+"]', message: exact},
  {selector: 'CallExpression[callee.property.name="toNumber"]', message: exact}
];

/** For all of the library: nothing that lets a file's text run, or that a strict page forbids. */
export const noSinks = {'no-restricted-syntax': ['error', ...dangerous]};

/** Besides, for the parts that hold amounts and word them. */
export const noFloats = {'no-restricted-syntax': ['error', ...dangerous, ...inexact]};
