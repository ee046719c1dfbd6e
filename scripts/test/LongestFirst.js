const { default: Sequencer } = require('@jest/test-sequencer');

/** Of these files the sizes do not tell that they take longest. */
const longest = [/engines.webkit/, /engines.firefox/, /engines.chromium/];

/** Files that take longest run first, so that none is left over at the end: as they took last time, or are known to. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => longest.findIndex((name) => name.test(path));
    const known = longest.flatMap((_, i) => tests.filter((test) => place(test) === i));
    return [...known, ...super.sort(tests.filter((test) => place(test) < 0))];
  }
};
