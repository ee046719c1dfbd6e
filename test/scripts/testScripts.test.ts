import { scripts } from '../../package.json';

const runs = Object.entries(scripts).filter(
  ([name, script]) => name.startsWith('test:') && script.startsWith('jest '),
);

test('there are such scripts', () => expect(runs.length).toBeGreaterThan(3));

test.each(runs)('%s takes a folder behind --: it is not taken for another project', (_, script) => {
  // The option takes every word behind it, up to the next option.
  expect(script).toMatch(/--selectProjects \w+ --\w+/);
});
