import type {StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import real from '../demo/budgets/hongqi-gxj-2023.json';
import {faultyFile} from './budgets/incomes.js';
import {all, button, drawn, frame, redrawn, text, texts, widgetIn} from './widget.js';

/** Addresses that only these stories answer; two, because what is shown on one page shares its requests. */
const address = './answers/budget.json';
const slowAddress = './answers/slow/budget.json';

/** Answers an address; the second and every further request as well, if that is to be another answer. */
function answer(src: string, ...answers: ((signal: AbortSignal) => Promise<Response>)[]): () => void {
  const {fetch} = globalThis;
  let count = 0;
  globalThis.fetch = (input, init) => {
    if (!(input instanceof URL) || !input.pathname.endsWith(src.slice(1))) return fetch(input, init);
    const respond = answers[Math.min(count++, answers.length - 1)];
    return respond && init?.signal ? respond(init.signal) : fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

const never = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
const notFound = () => Promise.resolve(new Response('', {status: 404}));
const found = () => Promise.resolve(Response.json(real));

/** The file is on its way. */
export const loading: StoryObj = {
  args: {src: slowAddress},
  beforeEach: () => answer(slowAddress, never),
  play: async ({canvasElement, step}) => {
    const widget = widgetIn(canvasElement);
    await frame();
    await frame();
    await step('it says that the budget is being read', async () => {
      await expect(text(widget, '[part=loading]')).toBe('正在读取预算…');
    });
    await step('and that it is busy', async () => {
      await expect(all(widget, 'figure[aria-busy=true]')).toHaveLength(1);
    });
    await step('in the height of a small chart', async () => {
      await expect(widget.offsetHeight).toBeGreaterThanOrEqual(160);
    });
  }
};

/** The file is read, but it is wrong. */
export const faulty: StoryObj = {
  args: {budget: faultyFile},
  play: async ({canvasElement, step}) => {
    const widget = await drawn(canvasElement);
    await step('it says that the budget cannot be shown', async () => {
      await expect(text(widget, '[part=error] strong')).toBe('这份预算无法显示');
    });
    await step('and names every place, what is there, and what to do', async () => {
      const said = texts(widget, '[part=error] li');
      await expect(said).toHaveLength(3);
      await expect(said.find(each => each.startsWith('fiscalYear'))).toContain('请');
      await expect(said.find(each => each.startsWith('cuts[0].lines[0].amount'))).toContain(
        '"1,280.00" 不是金额'
      );
      await expect(said.find(each => each.startsWith('cuts[0].lines[1].amount'))).toContain(
        '"¥36.50" 不是金额'
      );
    });
    await step('trying again would not help, so it is not offered', async () => {
      await expect(all(widget, 'button')).toHaveLength(0);
    });
  }
};

/** The file is not where it should be; a second try finds it. */
export const missing: StoryObj = {
  args: {src: address},
  beforeEach: () => answer(address, notFound, found),
  play: async ({canvasElement, step}) => {
    const widget = await drawn(canvasElement);
    await step('it says that the file is not there, and where it looked', async () => {
      await expect(text(widget, '[part=error] li')).toMatch(
        /answers\/budget\.json：找不到文件（HTTP 404）。/
      );
    });
    await step('pressing 重试 brings the chart', async () => {
      await userEvent.click(button(widget, '重试'));
      await redrawn(widget);
      await expect(text(widget, '[part=eyebrow]')).toBe('新乡市红旗区工业和信息化局 · 2023年度预算');
    });
  }
};

/** Nobody said where the budget is. */
export const nothing: StoryObj = {
  play: async ({canvasElement, step}) => {
    const widget = await drawn(canvasElement);
    await step('it says what to do', async () => {
      await expect(text(widget, '[part=empty]')).toBe('还没有数据：请用 src 属性给出预算文件的地址。');
    });
  }
};
