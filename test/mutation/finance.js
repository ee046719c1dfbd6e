module.exports = require('./mutationOf')('finance');
