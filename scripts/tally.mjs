// @ts-check

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */
/** @typedef {{status: string, assertionResults: {status: string}[]}} TestFile */
/** @typedef {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: TestFile[]}} Report */

/**
 * Counts Vitest's JSON report. A file that fails outside its tests, and so reports none, counts as one failure; so
 * does a run that went wrong with nothing failed to show for it, or that tested nothing.
 * @param {boolean} went whether the run itself ended well
 * @param {Report | undefined} report
 * @returns {Tally}
 */
export function tally(went, report) {
  if (!report) return {passed: 0, failed: 1, skipped: 0};
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed')
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles;
  const isSilent = failed === 0 && (!went || passed === 0);
  return {passed, failed: isSilent ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests};
}

/** @param {Tally} result */
export function tallyText({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
