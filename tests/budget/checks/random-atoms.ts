import fc from 'fast-check';
import type {Micro} from './random-money.js';

/** The smallest part of a budget: of one function, nature, class, source and unit. Every table is a sum of them. */
export interface Atom {
  function: string;
  nature: string;
  economic: string;
  fund: string;
  stage: string;
  unit: string;
  /** Of project expenditure only. */
  project: string;
  micro: Micro;
}

export const functions: Readonly<Record<string, string>> = {
  '2011301': '行政运行',
  '2011399': '其他商贸事务支出',
  '2013699': '其他共产党事务支出',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '2150805': '中小企业发展专项'
};

export const economicItems: Readonly<Record<string, string>> = {
  '30101': '基本工资',
  '30102': '津贴补贴',
  '30201': '办公费',
  '30299': '其他商品和服务支出',
  '30302': '退休费',
  '31002': '办公设备购置',
  '31299': '其他对企业补助'
};

/** Which items basic expenditure of each nature is spent on; projects on any. */
const itemsOfNature: Readonly<Record<string, readonly string[]>> = {
  'basic.personnel.wages': ['30101', '30102'],
  'basic.personnel.households': ['30302'],
  'basic.operating.goodsAndServices': ['30201', '30299'],
  'basic.operating.capital': ['31002'],
  'project.operating': ['30201', '30299', '31002'],
  'project.targeted': ['30299', '31299', '30302']
};

export const natures = Object.keys(itemsOfNature);
export const stages = ['current', 'carryover'];
export const publicFunds = ['generalPublicBudget', 'governmentFunds', 'stateCapital'];
/** The three budgets, and money of the department's own. */
export const funds = [...publicFunds, 'institution'];
const units = ['042001', '042002'];

/** An atom, its amount a multiple of `step`, and 1 or more of the file's unit; one in twenty is nil, one negative. */
const atom = (step: Micro): fc.Arbitrary<Atom> =>
  fc
    .record({
      function: fc.constantFrom(...Object.keys(functions)),
      nature: fc.constantFrom(...natures),
      item: fc.nat(2),
      fund: fc.constantFrom(...funds),
      stage: fc.constantFrom(...stages),
      unit: fc.constantFrom(...units),
      project: fc.nat(1),
      size: fc.oneof(
        {weight: 18, arbitrary: fc.bigInt(1_000_000n, 5_000_000_000n)},
        {weight: 1, arbitrary: fc.constant(0n)},
        {weight: 1, arbitrary: fc.bigInt(-5_000_000n, -1_000_000n)}
      )
    })
    .map(({item, project, size, ...parts}) => {
      const items = itemsOfNature[parts.nature] ?? [];
      return {
        ...parts,
        economic: items[item % items.length] ?? '30299',
        // A project is of one type.
        project: parts.nature.startsWith('project') ? `${parts.nature} ${project}` : '',
        micro: (size / step) * step
      };
    });

/** The atoms of one budget, their amounts multiples of `step`; what comes from one fund is nowhere below nil. */
export const atoms = (step: Micro): fc.Arbitrary<Atom[]> =>
  fc.array(atom(step), {minLength: 1, maxLength: 12}).map(all => {
    const isOwed = all.some(({fund, stage}) => total(all, {fund, stage}) < 0n);
    return isOwed ? all.map(each => ({...each, micro: each.micro < 0n ? -each.micro : each.micro})) : all;
  });

/** What atoms that all have these properties add up to; a nature and a code by how they begin. */
export function total(all: readonly Atom[], having: Partial<Record<keyof Atom, string>> = {}): Micro {
  return pick(all, having).reduce((sum, {micro}) => sum + micro, 0n);
}

/** The atoms that have these properties. */
export function pick(all: readonly Atom[], having: Partial<Record<keyof Atom, string>>): Atom[] {
  const wanted = Object.entries(having) as [keyof Atom, string][];
  return all.filter(each => wanted.every(([key, value]) => String(each[key]).startsWith(value)));
}
