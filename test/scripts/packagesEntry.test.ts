import { callFor, packagesEntry } from '../../scripts/start/packages/packagesEntry';

describe('packagesEntry', () => {
  const files = packagesEntry(['fluent', 'grid/facade']);

  test('a module for each package', () => {
    expect(files.get('0.js')).toBe('export * as all from "fluent";\n');
    expect(files.get('1.js')).toBe('export * as all from "grid/facade";\n');
  });

  test('a package runs when it is asked for', () => {
    expect(files.get('index.js')).toBe(`const answers = {
"fluent": () => require('./0.js').all,
"grid/facade": () => require('./1.js').all,
};
module.exports = (request) =>
  Object.defineProperty(answers[request](), '__esModule', { value: true });
`);
  });

  test('the pages ask for it by its name', () => {
    expect(callFor('grid/facade')).toBe('packages("grid/facade")');
  });
});
