/** An attribute of a widget, as its manifest has it. */
export interface Option {
  name: string;
  /** What it can be; empty where anything goes. */
  values: string[];
  kind: 'text' | 'number' | 'boolean';
}

interface Manifest {
  modules: {declarations: {tagName: string; attributes?: {name: string; type?: {text: string}}[]}[]}[];
}

/** The options of every widget by its tag, from what the comments in its source say. */
export async function readOptions(): Promise<Map<string, Option[]>> {
  const {modules} = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  const elements = modules.flatMap(({declarations}) => declarations);
  return new Map(
    elements.map(({tagName, attributes = []}) => [
      tagName,
      attributes.filter(({name}) => name !== 'src').map(({name, type}) => optionOf(name, type?.text ?? ''))
    ])
  );
}

function optionOf(name: string, type: string): Option {
  if (name === 'lang') return {name, kind: 'text', values: ['zh-CN', 'zh-Hant', 'en']};
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  const isList = values.length > 1 && /^[\s|']*('[^']*'[\s|]*|undefined)+$/.test(type);
  const kind = /\bboolean\b/.test(type) ? 'boolean' : /\bnumber\b/.test(type) ? 'number' : 'text';
  return {name, kind, values: isList ? values : []};
}
