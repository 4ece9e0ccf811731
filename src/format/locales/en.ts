import type {ChangeBase, Scope} from '../../budget/schema.js';
import type {SaidChange, Words} from '../words.js';

/** Scales that English has a word for; any other is written out: `CNY 10,000`. */
const scales = new Map([
  [1, ''],
  [1000, ' thousand'],
  [1_000_000, ' million'],
  [1_000_000_000, ' billion'],
  [1_000_000_000_000, ' trillion']
]);

function unit(currency: string, size: number): string {
  return `${currency}${scales.get(size) ?? ` ${size.toLocaleString('en')}`}`;
}

function furtherMoney(amount: string, currency: string, size: number): string {
  return scales.has(size) ? `${currency} ${amount}${scales.get(size)}` : amount;
}

const bases: Record<ChangeBase, string> = {
  previousBudget: 'budget',
  previousExecution: 'estimated outturn',
  previousFinal: 'final account',
  initialBudget: 'initial budget'
};

const funds = {
  appropriation: 'fiscal appropriation',
  generalPublicBudget: 'general public budget',
  governmentFunds: 'government funds budget',
  stateCapital: 'state capital budget'
};
const stages = {current: "this year's", carryover: 'carried-over'};
const natures = {basic: 'basic expenditure', project: 'project expenditure', reserve: 'reserve'};

function scopeName({fund, stage, nature}: Scope): string {
  return [stage && stages[stage], fund && funds[fund], nature && natures[nature]].filter(Boolean).join(' ');
}

function changed({names, direction, money, percent}: SaidChange): string {
  const many = names.length > 1;
  if (direction === 'none') return many ? 'are unchanged' : 'is unchanged';
  if (direction === 'new') return `${many ? 'are' : 'is'} new, at ${money}`;
  if (direction === 'unknown') return `${many ? 'have' : 'has'} no published figure to compare with`;
  const verb = `${many ? 'each ' : ''}${direction === 'increase' ? 'rose' : 'fell'}`;
  return `${verb} by ${money}${percent === undefined ? '' : `, or ${percent}`}`;
}

/** A name that has quotes stays as it is, within the other kind. */
const quote = (name: string) => (name.includes('“') ? `‘${name}’` : `“${name}”`);

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const totals = {income: 'Total income', expenditure: 'Total expenditure'};

/** Our own names of totals are no proper names. */
const inSentence = (name: string) => (Object.values(totals).includes(name) ? name.toLowerCase() : name);

const months = new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'});

/** English */
export const en: Words = {
  tag: 'en',
  ids: {
    current: "This year's income",
    carryover: 'Carried over from last year',
    yearEndCarryover: 'Carried over to next year',
    basic: 'Basic expenditure',
    'basic.personnel': 'Personnel',
    'basic.personnel.wages': 'Wages and benefits',
    'basic.personnel.households': 'Transfers to individuals and households',
    'basic.operating': 'Operating costs',
    'basic.operating.goodsAndServices': 'Goods and services',
    'basic.operating.capital': 'Capital expenditure',
    project: 'Project expenditure',
    'project.operating': 'Other operating projects',
    'project.targeted': 'Targeted projects',
    reserve: 'Unit reserve',
    generalPublicBudget: 'General public budget',
    appropriation: 'Fiscal appropriation',
    governmentFunds: 'Government funds budget',
    stateCapital: 'State capital budget',
    specialAccount: 'Special fiscal account',
    institution: 'Public institution income',
    institutionBusiness: 'Business income of public institutions',
    higherLevelSubsidy: 'Subsidies from higher levels',
    subordinateRemittance: 'Remittances from subordinate units',
    entityFunds: "The entity's own funds",
    governmentBudgetFunds: 'Government budget funds',
    other: 'Other income',
    threePublic: 'Travel abroad, official vehicles and receptions',
    abroad: 'Official travel abroad',
    vehicles: 'Official vehicles: purchase and operation',
    'vehicles.purchase': 'Purchase of official vehicles',
    'vehicles.operation': 'Operation of official vehicles',
    reception: 'Official receptions'
  },
  phase: {
    proposed: 'proposed budget',
    approved: 'budget',
    adjusted: 'adjusted budget',
    executed: 'final account'
  },
  eyebrow: (year, phase) => `${year} ${phase}`,
  unit,
  money: (amount, currency, size) =>
    scales.has(size) ? furtherMoney(amount, currency, size) : `${amount} (${unit(currency, size)})`,
  furtherMoney,
  month: published => {
    const [year, month, day] = published.split('-');
    const date = new Date(`${year}-${month}-01T00:00:00Z`);
    if (!month || Number.isNaN(date.getTime())) return published;
    const name = months.format(new Date(`${year}-${month}-01T00:00:00Z`));
    return day ? `${day.replace(/^0/, '')} ${name} ${year}` : `${name} ${year}`;
  },
  list,
  colon: ': ',
  minus: 'minus ',

  loading: 'Reading the budget…',
  empty: 'This table is empty',
  noIncome: 'This budget publishes no income.',
  noNature: 'This budget does not tell basic from project expenditure.',
  noFunction: 'This budget does not publish basic and project expenditure by function.',
  noEconomic: 'This budget does not publish expenditure by economic class.',
  noChange: 'This budget publishes no comparison with an earlier year.',
  noSource: 'No data yet: give the address of a budget file in the src attribute.',
  error: 'This budget cannot be shown',
  retry: 'Try again',
  moreFaults: count => (count === 1 ? 'One more fault.' : `${count} more faults.`),
  faults: {
    missing: ({path, expected}) => `${path}: nothing is there; expected ${expected}. Add it.`,
    type: ({path, expected, found}) => `${path}: expected ${expected}, found ${found}. Correct its type.`,
    value: ({path, expected, found}) => `${path}: ${found} is not allowed here; expected ${expected}.`,
    amount: ({path, expected, found}) =>
      `${path}: ${found} is not an amount. Write it like "${expected}": plain digits, no thousands separator, no currency sign.`,
    range: ({path, expected, found}) => `${path}: ${found} is out of range; it must be ${expected}.`,
    'forbidden-key': ({path, found}) => `${path}: ${found} is not allowed as a key. Remove or rename it.`,
    'unknown-column': ({path, expected, found}) =>
      `${path}: there is no column ${found}; this cut has ${expected || 'none'}. Add it to columns, or correct it.`,
    'repeated-column': ({path, found}) =>
      `${path}: column ${found} is there twice. Give each column an id of its own.`,
    'too-deep': ({path, expected, found}) =>
      `${path}: nested ${found} deep; at most ${expected} are allowed. Use fewer levels.`,
    'too-long': ({path, expected, found}) =>
      `${path}: ${found} characters long; at most ${expected} are allowed. Shorten it.`,
    'too-many': ({path, expected, found}) =>
      `${path}: ${found} lines in all; at most ${expected} are allowed. Split the file.`,
    'too-wide': ({path, expected, found}) =>
      `${path}: ${found} columns in one table; at most ${expected} are allowed. Split the table.`,
    'too-large': ({path, expected, found}) =>
      `${path}: ${found} characters in all; at most ${expected} are allowed. Split the file.`,
    'not-json': ({path, found}) =>
      `${path}: this is not valid JSON (${found}). Check the punctuation and quotes there.`,
    'cut-off': ({path, found}) =>
      `${path}: the file ends too early, at ${found}. Upload the whole file again.`,
    'web-page': ({path}) =>
      `${path}: this is a web page, not a JSON file. Check the address, and whether it needs a login.`,
    'not-found': ({path, found}) =>
      `${path}: there is no such file (HTTP ${found}). Check the address in src.`,
    server: ({path, found}) => `${path}: the server failed (HTTP ${found}). Try again later.`,
    network: ({path}) =>
      `${path}: no connection. Check the network; a file on another site needs that site's permission (CORS).`,
    'time-out': ({path, expected}) =>
      `${path}: no answer within ${expected} ${expected === '1' ? 'second' : 'seconds'}. Try again later.`,
    address: ({path, expected}) =>
      `${path}: this address may not be read. Use ${expected} or an address of this site.`
  },

  unitLine: name => `Unit: ${name}`,
  units: [1, 1_000_000, 1_000_000_000],
  chooseUnit: 'Unit of amounts',
  perHead: money => `${money} per head`,
  perHeadNote: (population, source) =>
    `Amounts per head are rounded, of ${population} people${source && ` (${source})`}; the table has whole amounts.`,
  captionWithUnit: (caption, name) => `${caption} (unit: ${name})`,
  source: 'Source: ',
  table: 'Table',
  take: {
    menu: 'Download',
    citation: 'Citation',
    copy: 'Copy citation',
    copyTable: 'Copy table',
    copyPicture: 'Copy picture',
    embed: 'Embed',
    copyCode: 'Copy code',
    share: 'Share',
    copied: 'Copied.',
    saved: 'Downloaded.',
    unsure: ' If there is no file, this page does not allow it.',
    denied: 'This page does not allow it.',
    tooLarge: 'The picture is too large. Choose a smaller one.',
    cite: (who, what, accessed) => `${who}: ${what.join(', ')} (accessed ${accessed}).`
  },
  checks: {
    none: 'No total to check',
    agrees: 'Totals agree',
    rounding: difference => `Differs by ${difference}, from rounding`,
    sum: (difference, more) => `The items are ${difference} ${more ? 'more' : 'less'} than the printed total`,
    other: (rule, difference) =>
      `${rule}: ${difference === undefined ? 'do not fit' : `differ by ${difference}`}`
  },
  rules: {
    lines: 'Items and total',
    columns: 'Columns and total',
    ofWhich: '“Of which” and its whole',
    balance: 'Total income and total expenditure',
    stages: "This year's, carried over and total",
    totals: 'Totals of the tables',
    natures: 'Basic expenditure in the tables',
    projects: 'Projects and project expenditure',
    items: 'The same item in two tables',
    funds: 'The three budgets and the appropriation',
    wholes: 'The three public expenses, procurement and their parts',
    performance: 'Performance table and budget tables',
    indicators: 'Performance targets of projects',
    narrative: 'Text and tables',
    share: 'Shares',
    change: 'Changes',
    changePercent: 'Percentages of change',
    changeBase: 'Change and base',
    changeReason: 'Reasons for changes',
    codes: 'Codes and their names'
  },
  levels: {
    agrees: 'Agrees',
    missing: 'Not published',
    warning: 'Warning',
    rounding: 'Rounding',
    difference: 'Difference'
  },
  findings: {
    total: 'Total',
    part: (title, place) => `${quote(title)} ${place}`,
    at: (places, more) => (more > 0 ? `${places.join(', ')} and ${more} more` : list(places)),
    sums: {
      lines: 'sum of the items',
      columns: 'sum of the columns',
      computed: 'from the published figures'
    },
    printed: amount => `printed ${amount}; `,
    apart: ({place, printed, against, computed, difference, tolerance}) =>
      `${place}: printed ${printed}; ${against}: ${computed}; a difference of ${difference} (rounding can explain ${tolerance}).`,
    same: ({place, printed, against, computed}) =>
      `${place}: printed ${printed}; ${against}: ${computed}; agrees.`,
    fine: place => `${place}: agrees.`,
    because: (place, printed, cause) => `${place}: ${printed}${cause}.`,
    causes: {
      unpublished: () => 'nothing to check it against is published',
      noReason: () => 'no reason for the change is given',
      noTargets: () => 'no performance targets are published',
      fromNil: () => 'there is no percentage from nil',
      belowNil: found => `less the change, the base would be ${found}, below nil`,
      direction: (found, expected) =>
        `said to be ${found.toLowerCase()}, the published figures say ${expected.toLowerCase()}`,
      unknownCode: found => `no known classification has the code ${found}`,
      otherClass: (found, expected) => `the code ${found} is not of the class above it, ${expected}`,
      otherName: (found, expected) => `printed as ${found}; the name of this code is ${expected}`
    },
    agreeing: count =>
      count === 1 ? 'One other check agrees exactly.' : `${count} other checks agree exactly.`,
    more: count => `${count} more ${count === 1 ? 'stands' : 'stand'} in the full report of checks.`
  },
  report: {
    title: 'Does it add up?',
    summary: ({agrees, missing, warning, rounding, difference}) => {
      const others = [
        rounding > 0 && `${rounding} ${rounding === 1 ? 'differs' : 'differ'} by no more than rounding`,
        warning > 0 && `${warning} ${warning === 1 ? 'is a warning' : 'are warnings'}`,
        missing > 0 && `${missing} ${missing === 1 ? 'lacks' : 'lack'} a published figure or text`,
        difference > 0 ? `${difference} ${difference === 1 ? 'does' : 'do'} not agree` : 'none disagrees'
      ].filter(part => part !== false);
      const total = agrees + missing + warning + rounding + difference;
      return `Every figure that is published more than once was held against the others. Of ${total} ${total === 1 ? 'check' : 'checks'} ${list([`${agrees} ${agrees === 1 ? 'agrees' : 'agree'}`, ...others])}.`;
    },
    choose: 'Show which',
    all: 'All issues',
    nothing: 'There are none of this kind.',
    more: count =>
      `${count} more ${count === 1 ? 'is' : 'are'} not listed here; the downloaded report has all of them.`,
    apart: (difference, tolerance) => `A difference of ${difference}; rounding can explain ${tolerance}`,
    download: {csv: 'Download the report (CSV)', json: 'Download the report (JSON)'},
    column: {
      place: 'Place',
      rule: 'Check',
      printed: 'Printed',
      against: 'Held against',
      computed: 'Gives',
      difference: 'Difference',
      tolerance: 'Rounding explains',
      level: 'Result',
      unit: 'Unit',
      sentence: 'In words',
      path: 'Place in the file'
    }
  },
  otherScope: scope => `Only the ${scopeName(scope)}: the file does not publish this for all funds.`,
  ofWhich: 'of which: ',
  level: depth => `level ${depth}`,
  derivedTotal: 'The file prints no total; this is the sum of the items.',
  derived: 'sum of its items, not printed',
  column: {
    item: 'Item',
    code: 'Code',
    amount: 'Amount',
    share: 'Share',
    base: 'Compared with',
    difference: 'Change',
    percent: 'Change in %',
    reason: 'Reason',
    ofParent: 'Share of the item above',
    above: 'Classes above',
    meaning: 'Meaning'
  },
  file: {
    level: 'Level',
    note: 'Note',
    title: 'Title',
    entity: 'Entity',
    year: 'Year',
    source: 'Source',
    published: 'Published',
    address: 'Address',
    unit: 'Unit'
  },
  total: totals,
  item: ({name, money, percent}) => `${name}, ${money}, ${percent}`,
  detail: {
    ofParent: (parent, percent) => `${percent} of ${inSentence(parent)}`,
    before: (base, amount, change) =>
      `Compared with the ${base}${amount === undefined ? '' : ` (${amount})`}: ${change}`,
    called: (year, name) => `Called “${name}” in ${year}`,
    wasNot: year => `Not printed in ${year}`
  },
  gone: (before, now, names, more) =>
    `Printed in ${before} and no longer in ${now}: ${list(more > 0 ? [...names, `${more} more`] : names)}.`,
  chosen: {
    here: item => `Chosen: ${item}`,
    clear: 'Clear the choice',
    part: (chosen, whole) => `The chosen ${quote(chosen)} is a part of ${quote(whole)} here.`,
    whole: (chosen, parts) => `The chosen ${quote(chosen)} holds ${list(parts)} here.`,
    absent: chosen => `The chosen ${quote(chosen)} is not shown by itself here.`
  },
  others: count => `Other (${count} items)`,
  summaryWithin: ({name, money, percent}, whole, largest) =>
    `${name}: ${money}, ${percent} of ${inSentence(whole)}. Its largest item is ${largest.name}: ${largest.money}, ${largest.percent} of the total.`,
  back: 'Back to all',
  open: name => `Open ${name}`,
  plot: title => `${title}, drawing`,
  keys: 'Arrow keys move from item to item, Enter goes in, Esc comes out.',
  allNil: 'Every published amount is 0.',
  negative: 'Some amounts are negative, which a ring cannot show: drawn as bars.',
  notDrawn: names => `A negative amount has no area; not drawn: ${names}.`,

  income: {
    title: 'Income by source',
    views: {all: totals.income, current: "This year's income"},
    choose: 'Which income',
    summary: (total, current, carryover) => {
      const parts = [
        current && `${current} is this year's`,
        carryover && `${carryover} was carried over from last year`
      ];
      const said = parts.filter(part => part !== undefined);
      return `Total income is ${total}${said.length > 0 ? `, of which ${list(said)}` : ''}.`;
    },
    summaryOfLargest: (total, {name, money, percent}) =>
      `Total income is ${total}. The largest item is ${name}: ${money}, ${percent} of it.`
  },
  expenditure: {
    titles: {
      nature: 'Basic and project expenditure',
      function: 'Basic and project expenditure by function',
      years: 'Basic and project expenditure by year'
    },
    summaryOfYears: (first, firstMoney, last, lastMoney) =>
      `Total expenditure was ${firstMoney} in ${first} and is ${lastMoney} in ${last}.`,
    views: {nature: 'By nature', function: 'By function', years: 'By year'},
    choose: 'Divided',
    summary: (total, parts) =>
      `Total expenditure is ${total}: ${parts.map(({name, money, percent}) => `${name} ${money}, ${percent}`).join('; ')}.`,
    summaryOfNil: total => `Total expenditure is ${total}: every published amount is 0.`,
    printedShare: (printed, computed) => `printed share ${printed}, the amounts give ${computed}`,
    scale: 'Length of the bars',
    eachWhole: 'Every bar is 100%: its lengths are shares, not amounts.'
  },
  economic: {
    title: 'Expenditure by economic class',
    classifications: {department: 'Department classes', government: 'Government classes'},
    choose: 'Economic classification',
    summary: (total, {name, money, percent}) =>
      `Total expenditure is ${total}. The largest item is ${name}: ${money}, ${percent} of it.`,
    small: count =>
      count === 1
        ? 'One more item is too small to label in full: '
        : `${count} more items are too small to label in full: `,
    all: 'All'
  },
  change: {
    title: 'Change from last year',
    summary: (base, changes) =>
      `${base}: ${changes.map(change => `${list(change.names.map(inSentence))} ${changed(change)}`).join('; ')}.`,
    base: (kind, year) => `Compared with the ${year} ${bases[kind]}`,
    baseShort: (kind, year) => `${year} ${bases[kind]}`,
    directions: {
      increase: 'Up',
      decrease: 'Down',
      none: 'Unchanged',
      new: 'New',
      unknown: 'No published figure to compare with'
    },
    reason: 'Main reason: ',
    reasonFor: names => `Main reason (${names.join(', ')}): `,
    unchanged: 'Unchanged from last year',
    derivedBase: base => `The ${base} is not in the file: it is this year's figure less the stated change.`,
    disagrees: (printed, computed) => `printed ${printed}, the published amounts give ${computed}`,
    agrees: 'Agrees with the stated change',
    belowNil: "The stated rise is more than this year's whole amount: both cannot be right",
    thisYear: 'This year'
  }
};
