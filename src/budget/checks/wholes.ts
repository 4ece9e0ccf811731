import type {Figures} from '../figures.js';
import type {Finding} from './finding.js';
import {checkParts} from './parts.js';

/** Parts of the budget that are themselves divided once and for all, by the ids of their parts. */
const wholes: readonly {by: string; member?: string; parts: readonly string[]}[] = [
  // 财预〔2016〕143号: the three public expenses are travel abroad, vehicles and receptions.
  {by: 'threePublic', parts: ['abroad', 'vehicles', 'reception']},
  {by: 'threePublic', member: 'vehicles', parts: ['vehicles.purchase', 'vehicles.operation']},
  // 政府采购法: what a government buys is goods, works or services.
  {by: 'procurement', parts: ['goods', 'works', 'services']}
];

/** The three public expenses, official vehicles and procurement are the sum of their parts, wherever they are published. */
export function* checkWholes(figures: Figures): Generator<Finding> {
  for (const place of figures.places()) {
    const whole = wholes.find(({by, member}) => by === place.by && member === place.member);
    if (whole)
      yield* checkParts(
        'wholes',
        figures,
        place,
        whole.parts.map(member => ({...place, member}))
      );
  }
}
