import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from '../scripts/build/generatedFiles';
import type { ShownText } from './words/shownText';
import { englishFileOf, isChineseTable, pairsOfTable } from './words/tablePairs';
import { pairsIn } from './words/termPairs';
import {
  textsOfManifest,
  textsOfMarkdown,
  textsOfMetadata,
  textsOfSeed,
} from './words/textsOfDocument';
import { textsOfSource } from './words/textsOfSource';
import { allowedTexts, chineseToAvoid, englishToAvoid, terms } from './words/wordsToAvoid';

const root = path.resolve(__dirname, '..');

interface Document {
  readonly file: string;
  readonly text: string;
}

/** The files of a folder whose names end in one of these ways. */
function documents(folder: string, ending: RegExp, recursive = false): readonly Document[] {
  return readdirSync(path.join(root, folder), { recursive, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** Folders whose texts are read; what else users read is in documents. */
const sourceFolders = ['src', 'scripts'];
const documentFolders = ['.', 'docs', 'seeds'];
const isMetadata = /^functions(\.zh-CN)?\.json$/;
const metadata: readonly Document[] = [...generatedFiles('https://localhost:3000')]
  .filter(([file]) => isMetadata.test(file))
  .map(([file, text]) => ({ file, text }));

const sources = sourceFolders.flatMap((folder) => documents(folder, /\.tsx?$/, true));
const seeds = documents('seeds', /\.json$/);

/** The texts of each table in both languages. */
const tablePairs = sources
  .filter(({ file }) => isChineseTable(file))
  .flatMap(({ file, text }) => {
    const english = englishFileOf(file);
    return pairsOfTable(english, readFileSync(path.join(root, english), 'utf8'), text);
  });

const texts: readonly ShownText[] = [
  ...sources.flatMap(({ file, text }) => textsOfSource(file, text)),
  ...seeds.flatMap(({ file, text }) => textsOfSeed(file, text)),
  ...documents('.', /^manifest\.xml$/).flatMap(({ file, text }) => textsOfManifest(file, text)),
  ...documentFolders
    .flatMap((folder) => documents(folder, /\.md$/))
    .flatMap(({ file, text }) => textsOfMarkdown(file, text)),
  ...metadata.flatMap(({ file, text }) => textsOfMetadata(file, text)),
];

const allowing = ({ file, text }: ShownText) =>
  allowedTexts.filter((each) => each.file.test(file) && each.text.test(text));

/** What is wrong with a text: where it is, the word, what to write instead, and the text. */
function wrongWords(shown: ShownText): readonly string[] {
  const words = shown.language === 'en' ? englishToAvoid : chineseToAvoid;
  return words.flatMap(({ avoid, use }) => {
    const word = avoid.exec(shown.text)?.[0];
    return word === undefined
      ? []
      : [`${shown.file}:${shown.line} write ${use}, not "${word}": ${shown.text}`];
  });
}

test('texts of every kind are read', () => {
  const kinds = [/\.ts$/, /^seeds\/\w+\.json$/, /^manifest\.xml$/, /\.md$/, isMetadata];
  for (const kind of kinds) expect(texts.some(({ file }) => kind.test(file))).toBe(true);
});

test('every text is in the words of the product', () => {
  const held = texts.filter((shown) => allowing(shown).length === 0);
  expect(held.flatMap(wrongWords)).toEqual([]);
});

test('each exception is needed', () => {
  const needed = texts.filter((shown) => wrongWords(shown).length > 0).flatMap(allowing);
  expect(allowedTexts.filter((each) => !needed.includes(each))).toEqual([]);
});

test('each text of a table is compared with one in the other language', () => {
  expect(tablePairs.length).toBeGreaterThan(1000);
  expect(tablePairs.filter((pair) => pair['zh-CN'] === '')).toEqual([]);
});

test('a term in English has its term in Chinese', () => {
  const pairs = [
    ...[...sources, ...seeds].flatMap(({ file, text }) => pairsIn(file, text)),
    ...tablePairs,
  ];
  const unlike = pairs.flatMap(({ file, line, en, 'zh-CN': chinese }) =>
    terms
      .filter((term) => term.english.test(en) && !term.chinese.test(chinese))
      .map((term) => `${file}:${line} ${term.english} needs ${term.chinese}: ${en} – ${chinese}`),
  );
  expect(unlike).toEqual([]);
});

describe('the lists', () => {
  test.each([...englishToAvoid, ...chineseToAvoid].map((word) => [word.such, word] as const))(
    '"%s" is found',
    (such, { avoid }) => {
      expect(such).toMatch(avoid);
    },
  );
});

describe('what is read', () => {
  const source = `
    import { a } from './beside the point';
    // a comment that is next to
    type Kind = 'beside this';
    const equivalent = { kind: 'equivalent', en: 'Year', 'zh-CN': '年', text: 'two words' };
    const cell = formula\`SUM(\${a}, 1)\`;
    const sentence = \`Read \${equivalent} again\`;
    const element = <p title="Shown">In <b>bold</b></p>;
  `;
  test('of a source: literals, templates and elements, but no comment, type, import or key', () => {
    const read = textsOfSource('a.tsx', source).map(({ line, text }) => [line, text]);
    expect(read).toEqual([
      [5, 'Year'],
      [5, '年'],
      [5, 'two words'],
      [7, 'Read … again'],
      [8, 'Shown'],
      [8, 'In'],
      [8, 'bold'],
    ]);
  });

  test('of a table of texts: single words too', () => {
    const table = `export const en = { unit: 'Unit', count: (all: boolean) => (all ? 'all' : \`\${some}\`) };`;
    const read = textsOfSource('src/a/texts/en.ts', table).map(({ text }) => text);
    expect(read).toEqual(['Unit', 'all', '…']);
  });

  test('of both files of a table: texts by their keys, with what their functions call', () => {
    const english = `
      const { plural } = grammarOf('en');
      const parts = { one: 'Part one' };
      const years = (count: number) => \`\${count} years\`;
      export const en = {
        parts,
        title: 'Title',
        kinds: { 'a-b': (is: boolean) => (is ? \`in \${years(2)}\` : 'never') },
        list: ['first', 'second'],
      } satisfies Texts;`;
    const chinese = `
      export const zhCN: Texts = {
        kinds: { 'a-b': (is) => (is ? '两年' : '从不') },
        list: ['一'],
        title: '标题',
        parts: { one: '第一部分' },
      };`;
    const pairs = pairsOfTable('en.ts', english, chinese);
    expect(pairs.map((pair) => [pair.line, pair.en, pair['zh-CN']])).toEqual([
      [3, 'Part one', '第一部分'],
      [7, 'Title', '标题'],
      [8, 'in … … years never', '两年 从不'],
      [9, 'first', '一'],
      [9, 'second', ''],
    ]);
  });

  test('of a document: prose across lines, but no code and no address', () => {
    const document =
      '# Title\n\nOne `code of ours`\nsentence, [a link](to/ours.md).\n\n```sh\nours\n```\n\n| a | b ours |\n';
    const read = textsOfMarkdown('a.md', document).map(({ line, text }) => [line, text]);
    expect(read).toEqual([
      [1, '# Title'],
      [3, 'One sentence, [a link .'],
      [10, 'a'],
      [10, 'b ours'],
    ]);
  });

  test('of seeds: each language, and English words that have no other', () => {
    const document =
      '{ "per": {\n"year": { "zh-CN": "每年" },\n"x": { "en": "y", "zh-CN": "每" } } }';
    const read = textsOfSeed('words.json', document).map(({ line, text }) => [line, text]);
    expect(read).toEqual([
      [2, 'year'],
      [2, '每年'],
      [3, 'y'],
      [3, '每'],
    ]);
  });
});
