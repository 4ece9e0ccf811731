/** A Budget JSON file as a page would give it: nothing is read or checked yet. */
export type File = Record<string, unknown>;

/** A small bureau's budget of 2024 in 万元, with what a story is about. */
export function fileOf(cuts: readonly object[], more: object = {}): File {
  return {
    format: 'budget-json/1',
    entity: {name: '清溪县农业农村局', code: '113', region: '清溪县'},
    fiscalYear: 2024,
    phase: 'approved',
    currency: 'CNY',
    unit: 10000,
    language: 'zh-CN',
    source: {title: '清溪县农业农村局 2024 年部门预算', published: '2024-02'},
    cuts,
    ...more
  };
}
