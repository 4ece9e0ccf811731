import axe from 'axe-core';
import type {ChartElement} from '../../src/elements/chart-element.js';

/** What axe finds wrong with an element: the rule, and where. */
export async function violations(element: ChartElement): Promise<string[]> {
  const {violations: found} = await axe.run(element, {resultTypes: ['violations']});
  return found.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id} (${help}) at ${String(target)}: ${failureSummary}`)
  );
}
