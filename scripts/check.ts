import { type Part, runLanes } from './check/runLanes';

const part = (name: string, script: string = name, options = ''): Part => ({
  name,
  command: `npm run --silent ${script} -- ${options}`,
});

/**
 * All that must hold before a change is merged, but for what takes a browser or minutes: static checks beside the tests,
 * so that two processors have work until the end. What ESLint and Prettier found in a file is kept until it changes.
 */
const lanes: readonly (readonly Part[])[] = [
  [
    part('types'),
    part('lint', 'lint', '--cache --cache-strategy content --cache-location .cache/eslint/'),
    part('unused'),
    part('format', 'format', '--cache --cache-strategy content --cache-location .cache/prettier'),
    part('laws', 'test:laws', '--maxWorkers=1'),
  ],
  [part('unit', 'test:unit')],
];

async function check(): Promise<void> {
  const start = performance.now();
  const failed = await runLanes(lanes, (text) => console.log(text));
  const seconds = Math.round((performance.now() - start) / 1000);
  if (failed.length === 0) return console.log(`All passed in ${seconds} s`);
  console.log(`Failed in ${seconds} s: ${failed.join(', ')}`);
  process.exitCode = 1;
}

void check();
