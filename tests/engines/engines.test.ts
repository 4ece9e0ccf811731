import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findFirefox, findMiniBrowser} from '../../scripts/other-engines.mjs';
import type {Drive} from './drive.js';
import {inChromium, inFirefox, inWebKit} from './drive.js';
import {serveSuite} from './suite-page.js';

let suite: Awaited<ReturnType<typeof serveSuite>>;
beforeAll(async () => {
  suite = await serveSuite();
}, 60_000);
afterAll(() => suite.close());

async function expectAllToPass(drive: Drive, path: string): Promise<void> {
  const {passed, failed, violations} = await drive(suite.origin + path);
  expect(failed).toEqual([]);
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(800);
}

describe('Every element does all that it does', () => {
  it.each([
    ['a page with a strict policy in Chromium', inChromium, '/strict'],
    ['a sandbox with a strict policy in Chromium', inChromium, '/framed']
  ])('on %s', {timeout: 900_000}, async (_, drive, path) => {
    await expectAllToPass(drive, path);
  });

  // Debian has packages of both, and `npm test` installs them; other systems may lack one.
  const isThere = process.platform === 'linux';
  it.runIf(isThere || findFirefox())('on a plain page in Firefox', {timeout: 900_000}, () =>
    expectAllToPass(inFirefox, '/')
  );
  it.runIf(isThere || findMiniBrowser())('on a plain page in WebKit', {timeout: 900_000}, () =>
    expectAllToPass(inWebKit, '/')
  );
});
