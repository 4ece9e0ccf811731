import type {Decorator, Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../src/elements.js';
import '../src/names.js';
import {elementOf} from '../stories/element.js';
import {untidiness} from '../stories/tidy.js';
import {widgetsIn} from '../stories/widget.js';
import {argTypesOf, descriptionOf} from './reference.js';
import './preview.css';

/** `npm run manifest` writes it; without it Storybook only knows less of the attributes. */
const manifests = import.meta.glob('../custom-elements.json', {eager: true, import: 'default'});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

/** What a page around the widget gives it: a language, a font, a width; and what is set on the widget itself. */
const canvas: Decorator = (story, {args, globals}) => {
  const {locale, theme, width} = globals as Record<string, string>;
  return html`<div class="canvas ${theme} w${width}" lang=${locale ?? ''}>
    ${story({args: {...args, theme: args['theme'] ?? theme}})}
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [canvas],
  render: (args, {component}) => elementOf(component ?? '', args),
  globalTypes: {
    locale: {
      description: 'The language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'zh-CN', title: '简体中文'},
          {value: 'en', title: 'English'}
        ]
      }
    },
    theme: {
      description: 'The colours of the widget',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
          {value: 'contrast', title: 'High contrast'}
        ]
      }
    },
    width: {
      description: 'The width of the widget; its corner can be dragged',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: ['280', '360', '640', '720', '960'].map(value => ({value, title: `${value} px`}))
      }
    }
  },
  initialGlobals: {locale: 'zh-CN', theme: 'light', width: '720'},
  parameters: {
    a11y: {test: 'error'},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: {excludeDecorators: true}
    }
  },
  afterEach: ({canvasElement}) => expect(widgetsIn(canvasElement).flatMap(untidiness)).toEqual([])
};

export default preview;
