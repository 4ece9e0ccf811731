import {afterEach, beforeAll} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import '../../src/elements.js';
import type {ChartElement} from '../../src/elements/chart-element.js';

const stages: HTMLElement[] = [];

/** Wide enough for every stage, with room beside it. */
beforeAll(() => page.viewport(1200, 1000));

afterEach(() => {
  for (const stage of stages.splice(0)) stage.remove();
  document.documentElement.lang = 'en';
});

/** A block of the page, of a given width, taken away after the test. */
export function stage(width = 960): HTMLElement {
  const block = document.createElement('div');
  block.style.width = `${width}px`;
  document.body.append(block);
  stages.push(block);
  return block;
}

/** What a test gives an element: attributes by name, and properties that have none. */
export interface Given {
  attributes?: Readonly<Record<string, string>>;
  budget?: unknown;
  lang?: string;
  width?: number;
}

/** An element that is not on the page yet. */
export function make(tag: string, {attributes = {}, budget, lang}: Given = {}): ChartElement {
  const element = document.createElement(tag) as ChartElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (lang !== undefined) element.setAttribute('lang', lang);
  if (budget !== undefined) element.budget = budget;
  return element;
}

/** An element on the page, with all that it will show. */
export async function draw(tag: string, given: Given = {}): Promise<ChartElement> {
  const element = make(tag, given);
  stage(given.width).append(element);
  await settled(element);
  return element;
}

/** Waits until an element shows what it has to show, at the width that it has. */
export async function settled(element: ChartElement): Promise<void> {
  await element.updateComplete;
  await frame();
  await element.updateComplete;
}

/** A frame and what follows it: what observers of sizes have to say is said by then. */
export async function frame(): Promise<void> {
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
}

/** Takes the pointer off whatever an earlier test left it on. */
export async function parkPointer(): Promise<void> {
  const corner = document.createElement('div');
  corner.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 4px; height: 4px; z-index: 9';
  document.body.append(corner);
  await userEvent.hover(corner);
  corner.remove();
}
