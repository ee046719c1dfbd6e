// The build reads some of the sources, such as the functions' definitions, and these are TypeScript.
require('tsx/cjs');

module.exports = require('./scripts/build/configurations').configurations;
