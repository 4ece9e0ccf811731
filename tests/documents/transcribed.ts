import {readFileSync} from 'node:fs';

/** Real disclosures whose tables and narratives are transcribed in tests/budgets, for what they get wrong. */
export const documents = ['cn-sh-wanli-2023', 'cn-js-jianchayuan-2019', 'cn-sh-guihua-2024-final'] as const;

/** A transcription as `JSON.parse` gives it. */
export function transcription(name: (typeof documents)[number]): Record<string, unknown> {
  const url = new URL(`../budgets/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}
