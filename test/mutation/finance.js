module.exports = require('./mutationOf')('finance', { also: ['test/laws/references.test.ts'] });
