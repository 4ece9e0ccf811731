import {getCustomElements} from '@storybook/web-components-vite';
import type {InputType} from 'storybook/internal/types';
import {keyTable} from './keyboard.js';

/** A line of the manifest, whatever it describes. */
interface Entry {
  name: string;
  kind?: string;
  description?: string;
  default?: string;
  /** The attribute of a property, and the property of an attribute. */
  attribute?: string;
  fieldName?: string;
  type?: {text: string};
}

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Entry[];
  members?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssProperties?: Entry[];
  cssParts?: Entry[];
  cssStates?: Entry[];
}

interface Manifest {
  modules: {declarations: Declaration[]}[];
}

function declarationOf(tag: string): Declaration {
  const manifest = getCustomElements() as Manifest | undefined;
  const all = manifest?.modules.flatMap(({declarations}) => declarations) ?? [];
  return all.find(({tagName}) => tagName === tag) ?? {};
}

/**
 * What a reader needs to know before the example: what the widget is for, and how it is used without a mouse. A page of
 * several widgets has no tag.
 */
export function descriptionOf(tag: string | undefined): string {
  if (tag === undefined) return '';
  const {description = '', attributes = []} = declarationOf(tag);
  return `\`<${tag}>\`\n\n${description}\n\n${keyTable(attributes.some(({name}) => name === 'drill'))}`;
}

/**
 * Everything that a page can set, hear and style, from the manifest. Storybook's own reading would put a part in place
 * of the attribute of the same name.
 */
export function argTypesOf(tag: string): Record<string, InputType> {
  const {attributes, members = [], events, slots, cssProperties, cssParts, cssStates} = declarationOf(tag);
  return Object.fromEntries([
    ...rows('attributes', attributes, ({name}) => name),
    ...rows(
      'properties',
      members.filter(({kind, attribute}) => kind === 'field' && attribute === undefined),
      ({name}) => name
    ),
    ...rows(
      'methods',
      members.filter(({kind}) => kind === 'method'),
      ({name}) => `${name}()`
    ),
    ...rows('events', events, ({name}) => name),
    ...rows('slots', slots, ({name}) => `slot ${name}`),
    ...rows('parts', cssParts, ({name}) => `::part(${name})`),
    ...rows('states', cssStates, ({name}) => `:state(${name})`),
    ...rows('custom properties', cssProperties, ({name}) => name)
  ]);
}

function rows(category: string, entries: readonly Entry[] = [], nameOf: (entry: Entry) => string) {
  return entries.map((entry): [string, InputType] => {
    const {description = '', type, fieldName, default: value} = entry;
    const name = nameOf(entry);
    const property =
      fieldName === undefined || fieldName === entry.name ? '' : ` The property is \`${fieldName}\`.`;
    return [
      name,
      {
        name,
        description: description + property,
        table: {
          category,
          ...(type && {type: {summary: type.text}}),
          ...(value !== undefined && {defaultValue: {summary: value}})
        },
        ...(category === 'attributes' ? controlOf(type?.text ?? 'string') : {control: {disable: true}})
      }
    ];
  });
}

/** Words to choose from, a number, or any text. */
function controlOf(type: string): InputType {
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, option = '']) => option);
  if (options.length === 0) return {control: {type: type === 'number' ? 'number' : 'text'}};
  return {options, control: {type: options.length > 3 ? 'select' : 'inline-radio'}};
}
