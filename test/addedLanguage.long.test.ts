import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import webpack, { type Configuration } from 'webpack';
import { languages } from '../src/language';
import { addedLanguage, addLanguage } from './addLanguage';
import { pseudoText } from './pseudo';

jest.setTimeout(300_000);

const root = path.resolve(__dirname, '..');
const copy = path.join(root, '.cache', 'added-language');

describe('a language added to a copy of the sources as CONTRIBUTING.md describes', () => {
  beforeAll(() => {
    mkdirSync(copy, { recursive: true });
    for (const part of ['src', 'seeds', 'scripts', 'tsconfig.json']) {
      rmSync(path.join(copy, part), { recursive: true, force: true });
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    }
    addLanguage(copy);
  });

  test('compiles: no other list wants its name', () => {
    expect(errorsIn(path.join(copy, 'src/tsconfig.json'))).toEqual([]);
  });

  test('is spoken by the cells', async () => {
    const { functionsBundle } = await import(path.join(copy, 'scripts/build/functionsBundle.ts'));
    await build(functionsBundle('development'));
    const code = readFileSync(path.join(copy, 'dist/functions.js'), 'utf8');
    const message = pseudoText('never pays back: there is no revenue');
    expect(() => cellFunction('AI_PAYBACK', code)(60, 0)).toThrow(message);
  });

  test('has chunks of its own, so that a page loads those of one language', async () => {
    const { common } = await import(path.join(copy, 'scripts/build/common.ts'));
    const folder = path.join(copy, 'dist/page');
    const entry = path.join(copy, 'src/texts/loadLanguage.ts');
    await build({ ...common('development'), entry, output: { path: folder, clean: true } });
    const chunks = readdirSync(folder).filter((file) => /^texts-.*\.js$/.test(file));
    const expected = [...languages, addedLanguage].flatMap((each) =>
      ['first', 'rest'].map((pack) => `texts-${each}-${pack}-ts.js`),
    );
    expect(chunks.sort()).toEqual(expected.sort());
  });
});

/** What the compiler reports of a project. */
function errorsIn(settings: string): readonly string[] {
  const { config } = ts.readConfigFile(settings, (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    path.dirname(settings),
  );
  const program = ts.createProgram(fileNames, { ...options, incremental: false });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

/** Builds with webpack; errors of the build fail. */
async function build(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  expect(stats?.toJson({ all: false, errors: true }).errors).toEqual([]);
}

/** A function of a script of the cells, on a page in the added language. */
function cellFunction(name: string, code: string): (...given: unknown[]) => unknown {
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  const associate = functions.set.bind(functions);
  const ErrorCode = { notAvailable: '#N/A', invalidValue: '#VALUE!' };
  const document = { documentElement: { lang: addedLanguage } };
  vm.runInNewContext(code, {
    CustomFunctions: { associate, Error: CellError, ErrorCode },
    document,
  });
  return functions.get(name)!;
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
