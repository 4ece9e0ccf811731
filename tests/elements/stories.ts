import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {render} from 'lit';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {elementOf} from '../../stories/element.js';

type Args = Readonly<Record<string, unknown>>;

/** One story, apart from Storybook. */
export interface Story {
  /** `income-pie`; `page` for the stories of several widgets. */
  widget: string;
  name: string;
  args: Args;
  /** Whether it shows another story's budget in a theme, a language or a width of its own. */
  isSpecial: boolean;
  /** As wide as it is shown in Storybook. */
  width: number;
  /** Has its requests answered, until what it gives back is called. */
  answer: () => () => void;
  /** Puts its widgets into a block. */
  fill: (block: HTMLElement, theme: string) => ChartElement[];
}

type Module = {default: Meta} & Readonly<Record<string, StoryObj>>;

const modules = import.meta.glob<Module>('../../stories/*.stories.ts', {eager: true});

/** Where the files lie that Storybook serves beside the stories. */
const budgets = new URL('../../demo/budgets/', import.meta.url).href;

/** Every story of every widget. */
export const stories: readonly Story[] = Object.entries(modules).flatMap(
  ([path, {default: meta, ...exported}]) => {
    const file = path.replace(/^.*\/(.+)\.stories\.ts$/, '$1');
    return Object.entries(exported).map(([name, story]): Story => {
      const args = {...meta.args, ...story.args} as Args;
      const given = (theme: string): Args => ({
        ...args,
        theme,
        ...(typeof args['src'] === 'string' && {src: args['src'].replace('./budgets/', budgets)})
      });
      return {
        widget: file.replace('-hard', ''),
        name,
        args,
        isSpecial: story.globals !== undefined,
        width: Number(story.globals?.['width'] ?? 720),
        answer: () => (story.beforeEach as (() => () => void) | undefined)?.() ?? (() => undefined),
        fill: (block, theme) => {
          if (meta.component) block.append(elementOf(meta.component, given(theme)));
          else render(meta.render?.(given(theme), {} as never), block);
          return [...block.children] as ChartElement[];
        }
      };
    });
  }
);
