import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {PropertyDeclaration} from 'lit';
import {build} from 'rolldown';
import {describe, expect, test} from 'vitest';
import {withPlainProperties} from '../../scripts/plain-properties.mjs';
import {root} from './imports.js';

interface Element {
  name: string;
  observedAttributes: string[];
  elementProperties: Map<string, PropertyDeclaration>;
}

/** Every element of `src/elements`, with its decorators or without. */
async function elements(isPlain: boolean): Promise<Element[]> {
  const folder = join(root, 'src/elements');
  const all = readdirSync(folder)
    .map(file => `export * from ${JSON.stringify(join(folder, file))};`)
    .join('\n');
  const {output} = await build({
    input: 'all',
    plugins: [
      {
        name: 'all',
        resolveId: id => (id === 'all' ? id : null),
        load: id => (id === 'all' ? all : null),
        transform: (code, id) => (isPlain && id.endsWith('.ts') ? withPlainProperties(code) : null)
      }
    ],
    tsconfig: join(root, 'tsconfig.json'),
    platform: 'node',
    resolve: {conditionNames: ['node', 'import']},
    write: false,
    output: {format: 'es', codeSplitting: false}
  });
  const {code} = output[0];
  expect(code.includes('decorate')).toBe(!isPlain);
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as Record<string, Element>;
  return Object.values(module).filter(value => typeof value === 'function' && 'observedAttributes' in value);
}

describe('The properties of the elements in the single file', async () => {
  const [plain, decorated] = [await elements(true), await elements(false)];

  test('have the attributes that a page may write', () => {
    const attributes = Object.fromEntries(plain.map(each => [each.name, each.observedAttributes]));
    const common = [
      ...[
        'src',
        'heading',
        'heading-level',
        'theme',
        'text',
        'compact',
        'tools',
        'embed',
        'timeout',
        'selected'
      ],
      ...['unit', 'population', 'population-source', 'per-head', 'sort']
    ];
    expect(attributes).toEqual({
      BudgetChangeCards: common,
      BudgetChecks: [...common, 'level'],
      BudgetEconomicTreemap: [...common, 'drill', 'classification'],
      BudgetExpenditureBars: [...common, 'drill', 'view', 'shares'],
      BudgetIncomePie: [...common, 'drill', 'view'],
      ChartElement: common,
      FigureElement: [],
      DrillElement: [...common, 'drill']
    });
  });

  test('are those that the decorators make, in their order', () => {
    const told = (all: Element[]) =>
      all.map(({name, observedAttributes, elementProperties}) => [
        ...[name, observedAttributes],
        [...elementProperties].map(([key, {type, ...options}]) => [
          key,
          (type as {name: string} | undefined)?.name,
          options
        ])
      ]);
    expect(told(plain)).toEqual(told(decorated));
    expect([...(plain[0]?.elementProperties ?? [])]).toContainEqual(['budget', {attribute: false}]);
  });
});

describe('A decorator', () => {
  const imports = "import {property, state} from 'lit/decorators.js';\n";

  test('becomes a static property', () => {
    const code = `${imports}class A { @property({type: Number}) /** why */ a = 3; @state() private b?: string; }`;
    expect(withPlainProperties(code)).toBe(
      '\nclass A { static properties = {a: {type: Number}, b: {state: true}};  /** why */ a = 3;  private b?: string; }'
    );
  });

  test('is left alone where it is not of Lit', () => {
    expect(withPlainProperties('class A { @mine() a = 3; }')).toBe(null);
  });

  test.each([
    '@query(".a") a',
    '@property() a',
    '@state({}) a',
    '@state() @state() a',
    '@property({}) a() {}',
    '@state() static a'
  ])('stops the bundle where it is %s', member => {
    expect(() => withPlainProperties(`${imports}class A { ${member}; }`)).toThrow(
      'this decorator is not known'
    );
  });
});
