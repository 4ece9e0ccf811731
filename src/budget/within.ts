import type {Place} from './place.js';

/** What basic expenditure is called by nature, and the economic class that it is, by the classification of 2018. */
export const classOfNature: ReadonlyMap<string, string> = new Map([
  ['basic.personnel.wages', '301'],
  ['basic.personnel.households', '303'],
  ['basic.operating.goodsAndServices', '302'],
  ['basic.operating.capital', '310']
]);

/** Whether all money of one place is money of another. Official codes hold those that begin with them. */
export function isWithin(part: Place, whole: Place): boolean {
  const a = spelledOut(part);
  const b = spelledOut(whole);
  return (
    a.side === b.side &&
    a.fiscalYear === b.fiscalYear &&
    a.phase === b.phase &&
    holdsFund(b.fund, a.fund) &&
    (b.stage === undefined || b.stage === a.stage) &&
    holdsId(b.nature, a.nature) &&
    holdsId(b.source, a.source) &&
    (b.by === undefined || (b.by === a.by && holdsMember(b.member, a.member)))
  );
}

/** Both by nature and by economic class, where a place says one of the two that means the other. */
function spelledOut(place: Place): Place {
  const code = classOfNature.get(place.nature ?? '');
  if (code !== undefined && place.by === undefined) return {...place, by: 'economicClass', member: code};
  if (place.nature !== 'basic' || place.by !== 'economicClass') return place;
  for (const [nature, code] of classOfNature) {
    if (place.member?.startsWith(code)) return {...place, nature};
  }
  return place;
}

function holdsFund(whole: Place['fund'], part: Place['fund']): boolean {
  return whole === undefined || whole === part || (whole === 'appropriation' && part !== undefined);
}

/** `basic` holds `basic.personnel`. */
function holdsId(whole: string | undefined, part: string | undefined): boolean {
  return whole === undefined || whole === part || (part?.startsWith(`${whole}.`) ?? false);
}

function holdsMember(whole: string | undefined, part: string | undefined): boolean {
  return whole === undefined || whole === part || (/^\d+$/.test(whole) && (part?.startsWith(whole) ?? false));
}
