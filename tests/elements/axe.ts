import axe from 'axe-core';

/** What axe finds wrong with an element: the rule, and where. Rules that ask for what a test has not can be left out. */
export async function violations(element: Element, ...without: string[]): Promise<string[]> {
  const rules = Object.fromEntries(without.map(rule => [rule, {enabled: false}]));
  const {violations: found} = await axe.run(element, {resultTypes: ['violations'], rules});
  return found.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id} (${help}) at ${String(target)}: ${failureSummary}`)
  );
}
