import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { merge } from '@univerjs/core';
import { loadGridTexts } from '../../../../src/hosts/workbench/gridTexts';
import { missingTexts } from '../../../../src/hosts/workbench/guards/missingTexts';
import type { Language } from '../../../../src/language';

const grid = path.resolve(__dirname, '../../../../node_modules/@univerjs');

/** What a key looks like where the grid's code asks for a text, or hands one on as a title, a label or the like. */
const uses = [
  /\bt\("([\w-]+(?:\.[\w-]+)+)"/g,
  /\b(?:title|tooltip|label|description|groupTitle): "([a-z][\w-]*(?:\.[\w-]+)+)"/g,
  /\b(?:name|detail|abstract|description): "(sheets-formula\.functionList\.[\w.]+)"/g,
];

const keys = readdirSync(grid)
  .map((part) => path.join(grid, part, 'lib/es/index.js'))
  .filter(existsSync)
  .flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    return uses.flatMap((use) => [...code.matchAll(use)].map(([, key = '']) => key));
  });

const presets = ['sheets-core', 'sheets-data-validation', 'sheets-drawing', 'sheets-table'];

function textsOf(language: Language, isComplete = true): unknown {
  const locale = language === 'en' ? 'en-US' : 'zh-CN';
  const packs = presets.map((preset) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which pack is known only here
    const pack = require(`@univerjs/preset-${preset}/locales/${locale}`);
    return pack.default ?? pack;
  });
  return merge({}, ...packs, isComplete ? missingTexts(language) : {}) as unknown;
}

function read(texts: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], texts);
}

describe.each<Language>(['en', 'zh-CN'])('in %s', (language) => {
  beforeAll(() => loadGridTexts(language));

  test('the grid has every text that its code names', () => {
    const texts = textsOf(language);
    expect(keys.length).toBeGreaterThan(2000);
    expect(keys.filter((key) => typeof read(texts, key) !== 'string')).toEqual([]);
  });

  test('no text stands in for one that the grid has', () => {
    const own = new Set(leaves(textsOf(language, false)));
    expect(leaves(missingTexts(language)).filter((key) => own.has(key))).toEqual([]);
  });
});

function leaves(texts: unknown, path = ''): string[] {
  if (typeof texts !== 'object' || texts === null) return [path];
  return Object.entries(texts).flatMap(([part, inner]) =>
    leaves(inner, path === '' ? part : `${path}.${part}`),
  );
}
