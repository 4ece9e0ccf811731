import {describe, expect, it} from 'vitest';
import {tally, tallyText} from '../../scripts/tally.mjs';

const report = {numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: []};

describe('The last line of a run', () => {
  it('counts what passed and what failed', () => {
    expect(tallyText(tally(true, report))).toBe('7 passed, 0 failed');
    expect(tallyText(tally(false, {...report, numFailedTests: 2}))).toBe('7 passed, 2 failed');
  });

  it('counts what was skipped or is still to be written, where there is any', () => {
    expect(tallyText(tally(true, {...report, numPendingTests: 1, numTodoTests: 1}))).toBe(
      '7 passed, 0 failed, 2 skipped'
    );
  });

  it('counts a file that failed outside its tests', () => {
    const testResults = [
      {status: 'failed', assertionResults: []},
      {status: 'failed', assertionResults: [{status: 'failed'}]}
    ];
    expect(tallyText(tally(false, {...report, numFailedTests: 1, testResults}))).toBe('7 passed, 2 failed');
  });

  it('is never all good where the run was not', () => {
    expect(tallyText(tally(false, report))).toBe('7 passed, 1 failed');
    expect(tallyText(tally(true, {...report, numPassedTests: 0}))).toBe('0 passed, 1 failed');
    expect(tallyText(tally(false, undefined))).toBe('0 passed, 1 failed');
  });
});
