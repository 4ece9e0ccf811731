import {describe, expect, test} from 'vitest';
import type {Place} from '../../src/budget/place.js';
import {isWholeDimension, narrow, placeKey, placeOfCut, placesOfRef, when} from '../../src/budget/place.js';

const own = {fiscalYear: 2023, phase: 'approved'} as const;

describe('The whole of a cut', () => {
  test('is its side and its scope, along whichever official dimension it is cut', () => {
    for (const by of ['source', 'function', 'nature', 'economicClass', 'governmentEconomicClass', 'unit']) {
      expect(placeOfCut({side: 'expenditure', by})).toEqual({side: 'expenditure'});
    }
    expect(
      placeOfCut({
        side: 'expenditure',
        by: 'function',
        scope: {fund: 'generalPublicBudget', stage: 'current', nature: 'basic'}
      })
    ).toEqual({side: 'expenditure', fund: 'generalPublicBudget', stage: 'current', nature: 'basic'});
  });

  test('of projects is project expenditure, said or not', () => {
    expect(placeOfCut({side: 'expenditure', by: 'project'})).toEqual({
      side: 'expenditure',
      nature: 'project'
    });
  });

  test('along another dimension is a part of the budget by that name', () => {
    expect(
      placeOfCut({side: 'expenditure', by: 'threePublic', scope: {fund: 'generalPublicBudget'}})
    ).toEqual({
      side: 'expenditure',
      fund: 'generalPublicBudget',
      by: 'threePublic'
    });
    expect(isWholeDimension('threePublic')).toBe(false);
    expect(isWholeDimension('constructor')).toBe(false);
  });
});

describe('A well-known id', () => {
  const income: Place = {side: 'income'};
  const spent: Place = {side: 'expenditure'};

  test.for<[id: string, place: Place]>([
    ['current', {side: 'income', stage: 'current'}],
    ['carryover', {side: 'income', stage: 'carryover'}],
    ['generalPublicBudget', {side: 'income', fund: 'generalPublicBudget'}],
    ['current.governmentFunds', {side: 'income', stage: 'current', fund: 'governmentFunds'}],
    ['carryover.stateCapital', {side: 'income', stage: 'carryover', fund: 'stateCapital'}],
    ['appropriation', {side: 'income', fund: 'appropriation'}],
    ['governmentBudgetFunds', {side: 'income', fund: 'appropriation'}],
    [
      'current.generalPublicBudget.appropriation',
      {side: 'income', stage: 'current', fund: 'generalPublicBudget', source: 'appropriation'}
    ],
    ['current.institution', {side: 'income', stage: 'current', source: 'institution'}],
    ['specialAccount', {side: 'income', source: 'specialAccount'}]
  ])('of a source, %s, names a fund, a stage or a source', ([id, place]) => {
    expect(narrow(income, id)).toEqual(place);
  });

  test.for(['basic', 'basic.personnel.wages', 'project.targeted', 'reserve'])('%s names a nature', id => {
    expect(narrow(spent, id)).toEqual({side: 'expenditure', nature: id});
  });

  test.for(['yearEndCarryover', 'surplusDistribution', 'usedSurplus'])(
    '%s names no money of a source',
    id => {
      expect(narrow(spent, id)).toBeUndefined();
    }
  );

  test('that names what the place already is changes nothing', () => {
    const basic: Place = {side: 'expenditure', nature: 'basic'};
    expect(narrow(basic, 'basic')).toEqual(basic);
    expect(narrow({side: 'expenditure', nature: 'basic.personnel'}, 'basic')).toEqual({
      side: 'expenditure',
      nature: 'basic.personnel'
    });
    expect(narrow({side: 'income', fund: 'generalPublicBudget'}, 'generalPublicBudget')).toEqual({
      side: 'income',
      fund: 'generalPublicBudget'
    });
    expect(narrow({side: 'income', stage: 'current'}, 'current')).toEqual({side: 'income', stage: 'current'});
  });

  test('that names what the place does not hold has none', () => {
    expect(narrow({side: 'expenditure', nature: 'basic'}, 'project')).toBeUndefined();
    expect(narrow({side: 'expenditure', nature: 'basic'}, 'basicx')).toEqual({
      side: 'expenditure',
      nature: 'basic',
      source: 'basicx'
    });
    expect(narrow({side: 'income', fund: 'stateCapital'}, 'governmentFunds')).toBeUndefined();
    expect(narrow({side: 'income', stage: 'current'}, 'carryover')).toBeUndefined();
  });

  test('of a fund narrows the appropriation, and 财政拨款 of one budget is a part of it', () => {
    expect(narrow({side: 'income', fund: 'appropriation'}, 'generalPublicBudget')).toEqual({
      side: 'income',
      fund: 'generalPublicBudget'
    });
    expect(narrow({side: 'income', fund: 'generalPublicBudget'}, 'appropriation')).toEqual({
      side: 'income',
      fund: 'generalPublicBudget',
      source: 'appropriation'
    });
  });
});

describe('What a sentence speaks of', () => {
  test('is both sides where it names none', () => {
    expect(placesOfRef({scope: {fund: 'governmentFunds'}}, own)).toEqual([
      {side: 'income', fund: 'governmentFunds'},
      {side: 'expenditure', fund: 'governmentFunds', withRest: true}
    ]);
  });

  test('as a total of expenditure includes what is left for next year', () => {
    expect(placesOfRef({side: 'expenditure'}, own)).toEqual([{side: 'expenditure', withRest: true}]);
    expect(placesOfRef({side: 'expenditure', by: 'function', line: 'current'}, own)).toEqual([
      {side: 'expenditure'}
    ]);
    expect(placesOfRef({side: 'expenditure', scope: {stage: 'current'}}, own)).toEqual([
      {side: 'expenditure', stage: 'current'}
    ]);
    expect(placesOfRef({side: 'expenditure', scope: {nature: 'basic'}}, own)).toEqual([
      {side: 'expenditure', nature: 'basic'}
    ]);
  });

  test('as a line is a part by its well-known id, or a member of its dimension', () => {
    expect(placesOfRef({side: 'expenditure', by: 'nature', line: 'basic'}, own)).toEqual([
      {side: 'expenditure', nature: 'basic'}
    ]);
    expect(placesOfRef({side: 'income', by: 'source', line: 'current'}, own)).toEqual([
      {side: 'income', stage: 'current'}
    ]);
    expect(placesOfRef({side: 'expenditure', by: 'function', line: '2011301'}, own)).toEqual([
      {side: 'expenditure', by: 'function', member: '2011301'}
    ]);
    expect(placesOfRef({side: 'expenditure', by: 'threePublic', line: 'vehicles'}, own)).toEqual([
      {side: 'expenditure', by: 'threePublic', member: 'vehicles'}
    ]);
    expect(placesOfRef({side: 'expenditure', by: 'threePublic'}, own)).toEqual([
      {side: 'expenditure', by: 'threePublic'}
    ]);
  });

  test('has the year and the phase that it names, where they are not the file’s', () => {
    expect(when({}, own)).toEqual({});
    expect(when({fiscalYear: 2023, phase: 'approved'}, own)).toEqual({});
    expect(when({fiscalYear: 2022}, own)).toEqual({fiscalYear: 2022});
    expect(when({phase: 'executed'}, own)).toEqual({fiscalYear: 2023, phase: 'executed'});
    expect(placesOfRef({side: 'income', fiscalYear: 2022, phase: 'executed'}, own)).toEqual([
      {side: 'income', fiscalYear: 2022, phase: 'executed'}
    ]);
  });
});

describe('The key of a place', () => {
  test('is one text for one place, whatever the order of its keys', () => {
    expect(placeKey({side: 'income', stage: 'current', fund: 'stateCapital'})).toBe(
      placeKey({fund: 'stateCapital', stage: 'current', side: 'income'})
    );
  });

  test('differs for places that differ in any one thing', () => {
    const places: Place[] = [
      {side: 'income'},
      {side: 'expenditure'},
      {side: 'expenditure', fund: 'appropriation'},
      {side: 'expenditure', stage: 'current'},
      {side: 'expenditure', nature: 'basic'},
      {side: 'expenditure', source: 'basic'},
      {side: 'expenditure', withRest: true},
      {side: 'expenditure', by: 'basic'},
      {side: 'expenditure', by: 'unit', member: '1'},
      {side: 'expenditure', fiscalYear: 2022},
      {side: 'expenditure', fiscalYear: 2022, phase: 'approved'}
    ];
    expect(new Set(places.map(placeKey)).size).toBe(11);
  });

  test('is not that of another place, though a code or an id holds a bar', () => {
    expect(placeKey({side: 'income', by: 'unit', member: '1|2022'})).not.toBe(
      placeKey({side: 'income', by: 'unit', member: '1', fiscalYear: 2022})
    );
    expect(placeKey({side: 'income', by: 'a|b', member: 'c'})).not.toBe(
      placeKey({side: 'income', by: 'a', member: 'b|c'})
    );
  });
});
