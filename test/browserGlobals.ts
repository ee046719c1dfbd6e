// What every browser has and Node.js lacks: an error that nobody waits for is reported, and the test goes on.
globalThis.reportError ??= (error: unknown) => {
  process.stderr.write(`Reported: ${error instanceof Error ? error.stack : String(error)}\n`);
};

/** The properties of a style sheet that tests feel: what is hidden, named by its style, or cannot be clicked. */
const felt = /[{;\s](display|visibility|content|pointer-events|user-select)\s*:/;

// jsdom matches every rule of Fluent with every element that a test looks for. Those of looks alone are left out.
if (typeof CSSStyleSheet !== 'undefined') {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index = 0) {
    return felt.test(rule) ? insertRule.call(this, rule, index) : index;
  };
}
