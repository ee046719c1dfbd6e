import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesIn, pathWithin } from '../scripts/filesIn';

const root = path.resolve(__dirname, '..');
const sources = filesIn(path.join(root, 'src'))
  .map((file) => pathWithin(root, file))
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file));

/** The names that a file declares and exports. */
function exportsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : [];
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
    }
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.text] : [];
  });
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : namesIn(element.name),
  );
}

/** The files that export a name. A type and a value of one name in one file are one meaning. */
const filesByName = new Map<string, Set<string>>();
for (const file of sources) {
  for (const name of exportsOf(file)) {
    filesByName.set(name, (filesByName.get(name) ?? new Set()).add(file));
  }
}

/** The texts of a subject in a language: every subject and language has its own. */
const isText = (file: string): boolean => /\/texts\/(\w+(-\w+)?\/)?\w+(-\w+)?\.ts$/.test(file);

/** Whether each host has the name once: it does the same in its own way. */
function isOfHosts(files: ReadonlySet<string>): boolean {
  const hosts = [...files].map((file) => /^src\/hosts\/(excel|workbench)\//.exec(file)?.[1]);
  return !hosts.includes(undefined) && new Set(hosts).size === files.size;
}

const repeated = [...filesByName]
  .filter(([, files]) => files.size > 1 && ![...files].every(isText) && !isOfHosts(files))
  .map(([name, files]) => ({ name, files: [...files] }));

test('a name is exported by one file only: it has one meaning', () => {
  expect(repeated).toEqual([]);
});
