import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../scripts/filesIn';
import { pseudoSource, pseudoText } from './pseudo';

/** The tag by which Windows calls such a language. */
export const addedLanguage = 'qps-ploc';

/**
 * Adds a language to a copy of the project as CONTRIBUTING.md describes: its word in the list, its files, copied from the
 * English ones, and its texts in `seeds/`. Its texts are those of pseudoText.
 *
 * @param root the copy, with `src` and `seeds`
 */
export function addLanguage(root: string): void {
  edit(path.join(root, 'src/language.ts'), (list) =>
    list.replace("'zh-CN': '中文'", `$&, '${addedLanguage}': '${pseudoText('English')}'`),
  );
  const english = textFiles(path.join(root, 'src'), 'en');
  for (const [i, added] of textFiles(path.join(root, 'src'), addedLanguage).entries()) {
    cpSync(english[i]!, added, { recursive: true });
    for (const file of added.endsWith('.ts') ? [added] : filesIn(added))
      edit(file, inAddedLanguage);
  }
  for (const file of filesIn(path.join(root, 'seeds')).filter((each) => each.endsWith('.json'))) {
    edit(file, (seed) => `${JSON.stringify(withTexts(JSON.parse(seed)), null, 2)}\n`);
  }
}

/** The files and folders with the texts of a language, one for each English one: `texts/en.ts`, `texts/en`. */
export function textFiles(sources: string, language: string): readonly string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])texts[\\/](\w+[\\/])?en(\.ts)?$/.test(file))
    .map((file) => path.join(sources, file.replace(/en(?=(\.ts)?$)/, language)));
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** An English source with its imports, its tag and its texts in the added language. */
function inAddedLanguage(source: string): string {
  const renamed = source
    .replace(/(from '[^']*\/)en((\/\w+)?';)/g, `$1${addedLanguage}$2`)
    .replace(/(grammarOf|\.add)\('en'/g, `$1('${addedLanguage}'`);
  return pseudoSource(renamed);
}

/** A record of a seed with the added language wherever it has a text in Chinese. */
function withTexts(seed: unknown): unknown {
  if (Array.isArray(seed)) return seed.map(withTexts);
  if (typeof seed !== 'object' || seed === null) return seed;
  const entries = Object.entries(seed).map(([key, value]) => [key, withTexts(value)] as const);
  const { en, 'zh-CN': chinese } = seed as { readonly en?: string; readonly 'zh-CN'?: string };
  const added = pseudoText(en ?? '');
  return Object.fromEntries(chinese ? [...entries, [addedLanguage, added]] : entries);
}
