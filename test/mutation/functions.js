module.exports = require('./mutationOf')('functions', {
  except: ['help/**', 'twins/**', 'functions.ts', 'helpPage.ts'],
});
