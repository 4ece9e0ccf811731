import type {Topic} from './ref.js';
import {readHeading} from './vocabulary.js';

/** Sections whose figures are no figures of the budget: duties, assets, targets, descriptions of projects. */
const elsewhere = /绩效|资产|职[责能]|机构(?:设置|概况|构成)|名词|解释|项目(?:概况|经费|情况)|立项|实施|目录/;

/** What a heading adds to the one it stands under; undefined where nothing below it is to be read. */
export function topicOf(heading: string, publisher: string, above: Topic): Topic | undefined {
  // 国有资产管理局 and 服务中心 are no topics.
  const text = heading.replace(/[\s“”"]/g, '').replace(publisher, '');
  const meaning = readHeading(text);
  if (elsewhere.test(text) || !meaning) return undefined;
  const {fund = above.fund, by, line, side} = meaning;
  const nature = line === 'basic' || line === 'project' ? line : above.nature;
  const part = by === 'nature' ? above.part : (by ?? above.part);
  return {
    ...(fund && {fund}),
    ...(nature && {nature}),
    ...(side && side !== 'both' && {side}),
    ...(part !== undefined && {part})
  };
}
