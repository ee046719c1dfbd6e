module.exports = require('./mutationOf')('functions', {
  except: ['help/**', 'nativeEquivalents.ts', 'equivalents/**', 'functions.ts'],
});
