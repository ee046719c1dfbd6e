import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const typeFolders = ['office-js', 'custom-functions-runtime'].map((name) =>
  path.join(root, 'node_modules/@types', name),
);

/** Where Office's objects may be; elsewhere a file that names them is audited too. */
const officeFolders = /^src\/(hosts\/excel|pages)\//;
const officeName = /\b(Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions)\b\s*\./;

/** Sources as the compiler understands them, and those of them that may use Office.js. */
export interface OfficeProgram {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
}

/**
 * Reads the sources with the types of Office.js, and with those of no other package: of these nothing is asked.
 *
 * @param added further sources, by path from the root, that are on no disk
 */
export function officeProgram(added: ReadonlyMap<string, string>): OfficeProgram {
  const names = [...sourceNames(), ...added.keys()];
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2022.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists } = host;
  host.readFile = (file) => added.get(path.relative(root, file)) ?? readFile(file);
  host.fileExists = (file) => added.has(path.relative(root, file)) || fileExists(file);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      text.startsWith('.')
        ? ts.resolveModuleName(text, from, options, host)
        : { resolvedModule: undefined },
    );
  const program = ts.createProgram({
    rootNames: [...names.map(inRoot), ...typeFolders.map((folder) => `${folder}/index.d.ts`)],
    options,
    host,
  });
  const files = names.map((name) => program.getSourceFile(inRoot(name)));
  return {
    checker: program.getTypeChecker(),
    files: files.filter((file): file is ts.SourceFile => file !== undefined),
  };
}

/** Whether something is declared by Office's types. */
export function isOffice(declaration: ts.Node): boolean {
  const { fileName } = declaration.getSourceFile();
  return typeFolders.some((folder) => fileName.startsWith(`${folder}/`));
}

/** The path of a source from the root. */
export function nameOf(file: ts.SourceFile): string {
  return path.relative(root, file.fileName);
}

function inRoot(name: string): string {
  return path.join(root, name);
}

function sourceNames(): readonly string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join('src', file.replaceAll(path.sep, '/')))
    .filter((name) => officeFolders.test(name) || officeName.test(code(name)));
}

function code(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}
