module.exports = require('./mutationOf')('functions', {
  except: ['help/**', 'twins/**'],
});
