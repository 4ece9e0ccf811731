// @ts-check

/**
 * One amount that is spent, with everything that a table can divide it by.
 * @typedef {object} Posting
 * @property {number} cents of the budget's unit
 * @property {number} before what it was in the year before, in cents
 * @property {string} nature `basic.personnel`, `basic.operating`, `project.operating` or `project.targeted`
 * @property {string} fund `generalPublicBudget` or `governmentFunds`
 * @property {string} item the code of its function: `2010101`
 * @property {string} economic the code of its economic item: `30101`
 * @property {string} unit the code of the unit that spends it; its first five digits are those of a department
 */

const seed = 20230401;
const itemsOfGroup = 10;
const groupsOfClass = 90;
const unitsOfDepartment = 10;
const economicClasses = ['301', '302', '303', '310', '312'];

/**
 * Money that reaches every functional item and every unit.
 * @param {{items: number, units: number, projects: number}} size
 * @returns {Posting[]} basic expenditure first; projects are of units, functions and economic items that it has, too
 */
export function postings({items, units, projects}) {
  const roll = dice(seed);
  /** @param {Omit<Posting, 'cents' | 'before'>} about */
  const posting = about => ({...about, cents: 1 + roll(5_000_000), before: 1 + roll(5_000_000)});

  const basic = Array.from({length: Math.max(items, units)}, (_, index) => {
    const department = Math.floor((index % units) / unitsOfDepartment);
    const economicClass = economicClasses[roll(economicClasses.length)] ?? '';
    return posting({
      nature: economicClass === '301' ? 'basic.personnel' : 'basic.operating',
      fund: 'generalPublicBudget',
      item: itemCode(index % items),
      economic: economicClass + digits(1 + ((department + roll(3)) % 30), 2),
      unit: digits(1 + department, 5) + digits(1 + (index % unitsOfDepartment), 2)
    });
  });
  const ofProjects = Array.from({length: projects}, () => {
    const like = /** @type {Posting} */ (basic[roll(basic.length)]);
    const nature = roll(3) === 0 ? 'project.targeted' : 'project.operating';
    return posting({...like, nature, fund: roll(4) === 0 ? 'governmentFunds' : 'generalPublicBudget'});
  });
  return [...basic, ...ofProjects];
}

/** @param {number} index of an item, from 0 */
function itemCode(index) {
  const group = Math.floor(index / itemsOfGroup);
  const functionClass = 201 + Math.floor(group / groupsOfClass);
  return functionClass + digits(1 + (group % groupsOfClass), 2) + digits(1 + (index % itemsOfGroup), 2);
}

/**
 * Random numbers, the same in every run.
 * @param {number} state
 * @returns {(below: number) => number} whole numbers from 0
 */
function dice(state) {
  let now = state;
  return below => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return Math.floor((now / 2 ** 32) * below);
  };
}

/**
 * @param {number} number
 * @param {number} length
 */
const digits = (number, length) => String(number).padStart(length, '0');
