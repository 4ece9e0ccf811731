import type {Budget, Cut, Phase, Ref, Scope, Side} from './schema.js';

/** What money a figure speaks of. Two figures of one place, wherever they are printed, must be the same. */
export interface Place {
  side: Side;
  fund?: Scope['fund'];
  stage?: Scope['stage'];
  /** A well-known id: `basic`, `basic.personnel.wages`, `project.targeted`. */
  nature?: string;
  /** A well-known id of a source that is no fund, or a part of one: `institution`. */
  source?: string;
  /** On the expenditure side: what is spent together with what is left for next year (支出总计). */
  withRest?: boolean;
  /** A dimension, with the code, id or name of a member of it; without a member, a part of the budget: `threePublic`. */
  by?: string;
  member?: string;
  /** Where they are not the file's own: the year, and the phase where it is known. */
  fiscalYear?: number;
  phase?: Phase;
}

/** The dimensions that divide all of what a cut's scope names. Any other (`threePublic`, `procurement`) is a part. */
const wholeDimensions = new Set([
  'source',
  'function',
  'nature',
  'economicClass',
  'governmentEconomicClass',
  'unit',
  'project'
]);

export const isWholeDimension = (by: string) => wholeDimensions.has(by);

/** One text for one place. */
export function placeKey(place: Place): string {
  return scopeKey(place) + memberKey(place.by, place.member);
}

/** What a place's text begins with: all but the dimension and the member. */
export function scopeKey({side, fund, stage, nature, source, withRest, fiscalYear, phase}: Place): string {
  const scope = `${side}|${fund ?? ''}|${stage ?? ''}|${withRest ?? ''}`;
  return `${scope}|${fiscalYear ?? ''}|${phase ?? ''}|${free(nature)}|${free(source)}`;
}

/** What a place's text ends with. */
export function memberKey(by: string | undefined, member: string | undefined): string {
  return by === undefined ? '' : `|${free(by)}|${free(member)}`;
}

/** A text of the file's own, told apart from what stands beside it by its length. */
const free = (text: string | undefined) => (text === undefined ? '' : `${text.length}:${text}`);

/** What the whole of a cut speaks of. */
export function placeOfCut({side, scope, by}: Pick<Cut, 'side' | 'scope' | 'by'>): Place {
  // A list of projects divides project expenditure, whether it says so or not.
  const nature = scope?.nature ?? (by === 'project' ? 'project' : undefined);
  return {
    side,
    ...(scope?.fund && {fund: scope.fund}),
    ...(scope?.stage && {stage: scope.stage}),
    ...(nature && {nature}),
    ...(isWholeDimension(by) ? {} : {by})
  };
}

const funds: ReadonlyMap<string, Scope['fund']> = new Map([
  ['generalPublicBudget', 'generalPublicBudget'],
  ['governmentFunds', 'governmentFunds'],
  ['stateCapital', 'stateCapital'],
  ['appropriation', 'appropriation'],
  // 政府预算资金: what comes from the three budgets, which is the appropriation.
  ['governmentBudgetFunds', 'appropriation']
]);
const rests = new Set(['yearEndCarryover', 'surplusDistribution', 'usedSurplus']);

/**
 * The part of a place that a well-known id of a source or a nature names: `basic`, `current.generalPublicBudget`.
 * @returns undefined where the id means none, or one that the place does not hold.
 */
export function narrow(place: Place, id: string): Place | undefined {
  const [first = '', ...others] = id.split('.');
  if (rests.has(first)) return undefined;
  if (first === 'basic' || first === 'project' || first === 'reserve') return narrowNature(place, id);
  if (first !== 'current' && first !== 'carryover') return narrowSource(place, [first, ...others]);
  if (place.stage && place.stage !== first) return undefined;
  return narrowSource({...place, stage: first}, others);
}

function narrowNature(place: Place, id: string): Place | undefined {
  const {nature} = place;
  if (nature === undefined || id === nature || id.startsWith(`${nature}.`)) return {...place, nature: id};
  return nature.startsWith(`${id}.`) ? place : undefined;
}

function narrowSource(place: Place, [first, ...others]: string[]): Place | undefined {
  if (first === undefined) return place;
  const fund = funds.get(first);
  // Inside the general public budget, 财政拨款 is what the treasury grants of it, not the sum of three budgets.
  if (!fund || (fund === 'appropriation' && place.fund && place.fund !== fund))
    return {...place, source: [first, ...others].join('.')};
  if (place.fund && place.fund !== 'appropriation' && place.fund !== fund) return undefined;
  return {...place, fund, ...(others.length > 0 && {source: others.join('.')})};
}

/**
 * What a figure of the narrative speaks of, on each side that it can mean. The total of expenditure is what is spent
 * with what is left, or else what is spent.
 */
export function placesOfRef(ref: Ref, budget: Pick<Budget, 'fiscalYear' | 'phase'>): Place[] {
  const sides: Side[] = ref.side ? [ref.side] : ['income', 'expenditure'];
  return sides.map(side => ({...placeOfPart(side, ref), ...when(ref, budget)}));
}

/** A year and a phase, where they are not the file's own. */
export function when(
  {fiscalYear = 0, phase}: Pick<Ref, 'fiscalYear' | 'phase'>,
  own: {fiscalYear: number; phase?: Phase | undefined}
): Pick<Place, 'fiscalYear' | 'phase'> {
  const year = fiscalYear || own.fiscalYear;
  const isOwn = year === own.fiscalYear && (phase ?? own.phase) === own.phase;
  return isOwn ? {} : {fiscalYear: year, ...(phase && {phase})};
}

function placeOfPart(side: Side, {scope, by, line}: Ref): Place {
  const whole = placeOfCut({side, scope, by: by ?? 'source'});
  if (line === undefined || line === by) {
    const isTotal = side === 'expenditure' && whole.by === undefined && !scope?.nature && !scope?.stage;
    return isTotal ? {...whole, withRest: true} : whole;
  }
  // 本年支出合计: what is spent, whatever year the money is of.
  if (line === 'current' && side === 'expenditure' && by !== 'source') return whole;
  const part = by === 'source' || by === 'nature' || by === undefined ? narrow(whole, line) : undefined;
  return part ?? {...whole, ...(by !== undefined && {by}), member: line};
}
