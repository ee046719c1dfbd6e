import { definitions } from '../src/functions/definitions';
import { helps } from '../src/functions/helps';
import { signature } from '../src/functions/signature';
import type { Language } from '../src/language';

/** The README in each language. */
export const readmes: Readonly<Record<Language, string>> = {
  en: 'README.md',
  'zh-CN': 'README.zh-CN.md',
};

const headings: Readonly<Record<Language, string>> = {
  en: '| Function | What it answers | Example |',
  'zh-CN': '| 函数 | 用途 | 示例 |',
};

const marked = /(<!-- functions -->)[\s\S]*(<!-- \/functions -->)/;

/**
 * A README with its table of functions written anew, between the two marks.
 *
 * @throws Error where it has lost the marks
 */
export function withReadmeTable(readme: string, language: Language): string {
  if (!marked.test(readme)) {
    throw new Error(`${readmes[language]} has lost the marks of the table of functions`);
  }
  return readme.replace(marked, `$1\n\n${readmeTable(language)}\n\n$2`);
}

/** How each function is called, what it answers, and an example. */
function readmeTable(language: Language): string {
  const rows = definitions.map((definition) => {
    const { summary, examples } = helps[definition.name];
    const [example] = examples;
    if (!example) throw new RangeError(`${definition.name} has no example`);
    const { call, answer } = example;
    const shown =
      typeof answer === 'object' ? `"${answer[0]?.[0]}" …` : Number(Number(answer).toPrecision(6));
    return `| \`${signature(definition)}\` | ${summary[language]} | \`=CAPEX.${call}\` → ${shown} |`;
  });
  return [headings[language], '|---|---|---|', ...rows].join('\n');
}
