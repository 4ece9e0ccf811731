/** The least Chinese budget that draws something, with these cuts and with more or other keys. */
export function smallBudget(cuts: object[], more: object = {}): object {
  return {
    format: 'budget-json/1',
    entity: {name: '某局'},
    fiscalYear: 2023,
    phase: 'approved',
    currency: 'CNY',
    unit: 10000,
    language: 'zh-CN',
    cuts,
    ...more
  };
}

/** Income by source: names with amounts, a missing one blank; and the printed total. */
export function income(amounts: Readonly<Record<string, string | undefined>>, total?: string): object {
  const lines = Object.entries(amounts).map(([name, amount]) => ({
    name,
    ...(amount !== undefined && {amount})
  }));
  return {side: 'income', by: 'source', lines, ...(total !== undefined && {total: {amount: total}})};
}

/** Expenditure by economic class, alike. */
export function spending(amounts: Readonly<Record<string, string | undefined>>, total?: string): object {
  return {...income(amounts, total), side: 'expenditure', by: 'economicClass'};
}
