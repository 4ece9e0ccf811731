// @ts-check

/** @typedef {import('./public-manifest.mjs').Part} Part */

/**
 * What JSX of React 19 knows of the elements: attributes by either name, the events, a typed `ref`.
 * @param {Part} manifest
 */
export function reactTypes(manifest) {
  const elements = elementsOf(manifest);
  return `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {EventDetails} from './elements/events.js';
${imports(elements)}
type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;
type Listener<Name extends keyof EventDetails> = (event: CustomEvent<EventDetails[Name]>) => void;
${elements.map(propsInterface).join('')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName, name}) => `      '${tagName}': ${name}Props;\n`).join('')}    }
  }
}
`;
}

/**
 * What a template of Vue 3 knows of the elements, in the form that Vue's guide gives for elements of others.
 * @param {Part} manifest
 */
export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  return `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {EventDetails} from './elements/events.js';
${imports(elements)}
type Known<Element extends HTMLElement, Names extends keyof Element, Events extends keyof EventDetails> = new () => Element & {
  /** For templates alone; an element has no such property. */
  $props: HTMLAttributes & {[Name in Names]?: Element[Name] | undefined} & PublicProps;
  /** For templates alone; an element has no such method. */
  $emit: EmitFn<{[Name in Events]: (event: CustomEvent<EventDetails[Name]>) => void}>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(knownElement).join('')}  }
}
`;
}

/** @param {Part} element */
function propsInterface({name, members, events}) {
  const props = fieldsOf(members).flatMap(field =>
    [...new Set([field.name, field.attribute ?? field.name])].map(
      key => `${comment(field)}  ${quoted(key)}?: ${name}['${field.name}'] | undefined;\n`
    )
  );
  const listeners = events.map(
    (/** @type {Part} */ event) =>
      `${comment(event)}  'on${event.name}'?: Listener<'${event.name}'> | undefined;\n`
  );
  return `\nexport interface ${name}Props extends Props<${name}> {\n${props.join('')}${listeners.join('')}}\n`;
}

/** @param {Part} element */
function knownElement({tagName, name, members, events}) {
  /** @param {Part[]} entries */
  const names = entries => entries.map(entry => `'${entry.name}'`).join(' | ');
  return `    '${tagName}': Known<${name}, ${names(fieldsOf(members))}, ${names(events)}>;\n`;
}

/**
 * @param {Part} manifest
 * @returns {Part[]}
 */
const elementsOf = ({modules}) => modules.flatMap((/** @type {Part} */ {declarations}) => declarations);

/**
 * @param {Part[]} members
 * @returns {Part[]} without methods
 */
const fieldsOf = members => members.filter(({kind}) => kind === 'field');

/** @param {Part[]} elements */
const imports = elements =>
  elements.map(({name, tagName}) => `import type {${name}} from './widgets/${tagName}.js';\n`).join('');

/** @param {Part} entry */
const comment = ({description}) => `  /** ${description.replace(/\s+/g, ' ')} */\n`;

/** @param {string} key */
const quoted = key => (key.includes('-') ? `'${key}'` : key);
