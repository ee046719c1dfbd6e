/** The name by which the pages' scripts call the packages. */
export const packages = 'packages';

/** How a script of the pages asks for a package. */
export function callFor(request: string): string {
  return `${packages}(${JSON.stringify(request)})`;
}

/** Without its mark, webpack takes a module of another bundler for one of CommonJS: its default would be all of it. */
const entry = `module.exports = (request) =>
  Object.defineProperty(answers[request](), '__esModule', { value: true });
`;

/**
 * Modules that answer with a package once they are asked for it: until then nothing of it runs.
 *
 * @returns by file name; `index.js` is the one to bundle
 */
export function packagesEntry(requests: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const answers = requests.map((request, index) => {
    const quoted = JSON.stringify(request);
    // Imported, not required: many packages have other files for that.
    files.set(`${index}.js`, `export * as all from ${quoted};\n`);
    return `${quoted}: () => require('./${index}.js').all,\n`;
  });
  const index = `const answers = {\n${answers.join('')}};\n${entry}`;
  return files.set('index.js', index);
}
