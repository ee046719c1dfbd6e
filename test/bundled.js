const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

/**
 * Packages of hundreds of small files, which Jest would find, read and compile again for each file of tests. They are
 * bundled once for what is installed; the packages of a group share their modules.
 */
const groups = {
  fluent: ['@fluentui/react-components', '@fluentui/react-charts'],
  reactive: ['rxjs', 'rxjs/operators'],
  lodash: ['lodash-es'],
  characters: ['cjk-regex'],
};

/** What tests share with these packages, or replace. */
const external = ['react', 'react-dom', '@fluentui/react-icons', 'scheduler'];

const root = join(__dirname, '..');
const installed = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(readFileSync(__filename))
  .digest('hex')
  .slice(0, 12);
const folder = join(root, '.cache', 'bundled', installed);
const fileOf = (name) => join(folder, `${name.replace(/\W+/g, '-')}.js`);

/** Where Jest finds the packages. */
const bundled = Object.fromEntries(
  Object.values(groups).flatMap((names) => names.map((name) => [`^${name}$`, fileOf(name)])),
);

/** Bundles what is not bundled yet. Two runs at once do not meet: a bundle appears when it is whole. */
function bundle() {
  mkdirSync(folder, { recursive: true });
  for (const [group, names] of Object.entries(groups)) {
    if (existsSync(fileOf(group))) continue;
    for (const name of names) {
      writeFileSync(fileOf(name), `module.exports = require('./${group}')['${name}'];\n`);
    }
    const draft = fileOf(`${group} ${process.pid}`);
    buildSync({
      stdin: { contents: names.map(lazily).join('\n'), resolveDir: root },
      outfile: draft,
      bundle: true,
      platform: 'node',
      external,
      logLevel: 'error',
    });
    renameSync(draft, fileOf(group));
  }
}

function lazily(name) {
  return `Object.defineProperty(exports, '${name}', { get: () => require('${name}') });`;
}

module.exports = Object.assign(bundle, { bundled });
