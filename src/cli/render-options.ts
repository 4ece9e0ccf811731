import type {PictureView} from '../static/render-picture.js';
import type {View, WidgetName} from '../static/view.js';
import type {UsageFault} from './usage-fault.js';

/** The names are written here, so that the other commands load no widget. */
const widgets = [
  'income-pie',
  'expenditure-bars',
  'economic-treemap',
  'change-cards',
  'checks'
] as const satisfies readonly WidgetName[];

const formats = ['svg', 'png', 'html', 'csv', 'json'] as const;

export type Format = (typeof formats)[number];

/** What one widget is asked to show, without the widget. */
export type Looks = Omit<View, 'widget'>;

export interface RenderOptions {
  /** Files, folders, patterns, or `-`, as they were given. */
  files: string[];
  /** Undefined where everything is wanted, or the data alone. */
  widget: WidgetName | undefined;
  format: Format;
  /** Every widget in every format. */
  all: boolean;
  looks: Looks;
  width: number | undefined;
  scale: NonNullable<PictureView['scale']>;
  fonts: string[] | undefined;
  /** A file or a folder, as it was given. */
  output: string | undefined;
}

/** Those that are named as the attributes of an element are, and those that say what is made of it. */
export const renderOptions = {
  widget: {type: 'string'},
  format: {type: 'string'},
  output: {type: 'string', short: 'o'},
  all: {type: 'boolean'},
  width: {type: 'string'},
  scale: {type: 'string'},
  font: {type: 'string', multiple: true},
  locale: {type: 'string'},
  theme: {type: 'string'},
  heading: {type: 'string'},
  unit: {type: 'string'},
  population: {type: 'string'},
  'population-source': {type: 'string'},
  'per-head': {type: 'boolean'},
  view: {type: 'string'},
  shares: {type: 'boolean'},
  drill: {type: 'string'},
  sort: {type: 'string'},
  classification: {type: 'string'},
  level: {type: 'string'},
  text: {type: 'string'},
  compact: {type: 'boolean'}
} as const;

/** What values an option may have, where not any. */
export const renderValues: Readonly<Record<string, readonly string[]>> = {
  widget: widgets,
  format: formats,
  scale: ['1', '2', '3', '4'],
  theme: ['light', 'dark', 'contrast'],
  view: ['all', 'current', 'nature', 'function', 'years'],
  classification: ['department', 'government'],
  level: ['difference', 'rounding', 'warning', 'missing', 'agrees'],
  text: ['normal', 'large']
};

/** Those that are numbers, and from where to where. */
const numbers: Readonly<Record<string, readonly [least: number, most: number]>> = {
  width: [200, 4000],
  unit: [1, 1e15],
  population: [1, 1e12]
};

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What is asked for, or the first thing that is wrong with it. */
export function readRenderOptions(
  values: Values,
  files: string[]
): {options: RenderOptions} | {fault: UsageFault} {
  const fault = (code: UsageFault['code'], option: string, expected: string, found: string) => ({
    fault: {code, option, expected, found}
  });
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    const allowed = renderValues[name];
    if (allowed && !allowed.includes(value)) return fault('value', `--${name}`, allowed.join(' | '), value);
    const [least, most] = numbers[name] ?? [];
    if (least === undefined || most === undefined) continue;
    if (!/^\d+(\.\d+)?$/.test(value) || Number(value) < least || Number(value) > most)
      return fault('value', `--${name}`, `${least} … ${most}`, value);
  }
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const size = (name: string) => (text(name) === undefined ? undefined : Number(text(name)));
  const output = text('output');
  const format = (text('format') ??
    formats.find(each => output?.toLowerCase().endsWith(`.${each}`)) ??
    'svg') as Format;
  const widget = text('widget') as WidgetName | undefined;
  const all = values['all'] === true;
  if (all && output === undefined) return fault('no-folder', '--all', '-o FOLDER', 'nothing');
  if (!all && !widget && format !== 'json')
    return fault('no-widget', '--widget', widgets.join(' | '), 'nothing');
  const looks = Object.fromEntries(
    [
      'locale',
      'theme',
      'heading',
      'population-source',
      'view',
      'drill',
      'sort',
      'classification',
      'level',
      'text'
    ]
      .map(name => [name, text(name)] as const)
      .filter(([, value]) => value !== undefined)
  ) as Looks;
  for (const name of ['unit', 'population'] as const) {
    const number = size(name);
    if (number !== undefined) looks[name] = number;
  }
  for (const name of ['per-head', 'shares', 'compact'] as const)
    if (values[name] === true) looks[name] = true;
  const fonts = values['font'];
  return {
    options: {
      files,
      widget: all ? undefined : widget,
      format,
      all,
      looks,
      width: size('width'),
      scale: (size('scale') ?? 2) as RenderOptions['scale'],
      fonts: Array.isArray(fonts) ? fonts.map(String) : undefined,
      output
    }
  };
}
