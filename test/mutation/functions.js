module.exports = require('./mutationOf')('functions', {
  except: ['help/**', 'twins.ts', 'twins/**', 'functions.ts'],
});
