const pause = 15_000;

/** Says now and then how many files have run, where Jest does not show it itself: on a terminal it does. */
module.exports = class Progress {
  #said = Date.now();

  onTestResult(_test, _result, { numTotalTestSuites, ...run }) {
    if (process.stderr.isTTY || Date.now() - this.#said < pause) return;
    this.#said = Date.now();
    const done = run.numPassedTestSuites + run.numFailedTestSuites + run.numPendingTestSuites;
    process.stderr.write(`  ${done} of ${numTotalTestSuites} files\n`);
  }
};
