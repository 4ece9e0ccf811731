import {afterEach} from 'vitest';
import {cdp} from 'vitest/browser';
import type {ChartElement} from '../../src/elements/chart-element.js';
import {settled} from './page.js';

/** What a reader has set in the system or the browser, by the names of the media features. */
type Settings = Readonly<Record<string, string>>;

/** Gives the page a reader's settings, until the end of the test; `print` as medium, or the screen. */
export async function emulate(settings: Settings, medium = ''): Promise<void> {
  const features = Object.entries(settings).map(([name, value]) => ({name, value}));
  await cdp().send('Emulation.setEmulatedMedia', {media: medium, features});
}

/** Changes a reader's settings under an element that is already drawn. */
export async function under(element: ChartElement, settings: Settings, medium = ''): Promise<void> {
  await emulate(settings, medium);
  await settled(element);
}

afterEach(() => emulate({}));
