import { scripts } from '../../package.json';
import { kinds } from '../../scripts/test/runKind';

const { projects } = jest.requireActual<{ projects: { displayName: string }[] }>(
  '../../jest.config',
);

test('there is a script for each kind of tests, and a kind for each project of Jest', () => {
  expect(projects.map(({ displayName }) => displayName).sort()).toEqual([...kinds].sort());
  for (const kind of kinds) {
    expect(scripts).toHaveProperty([`test:${kind}`], `tsx scripts/test.ts ${kind}`);
  }
});
