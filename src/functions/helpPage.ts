import type { Language, Text } from '../language';
import type { Definition } from './definition';
import { definitions } from './definitions';
import { helps, meaningOf } from './helps';
import { signature } from './signature';

const texts = {
  title: { en: 'AI Capex functions', 'zh-CN': 'AI Capex 函数' },
  lead: {
    en: 'Every argument takes a number, a cell or a range; ranges broadcast, so a column against a row gives a two-way table. Rates and shares are fractions: 30 % is 0.3. Money is in any unit, the same one throughout a call. An optional argument left out, blank or 0 means 0.',
    'zh-CN':
      '每个参数都可以是数字、单元格或区域；区域会自动扩展，一列对一行即得双向表。比率和份额用小数：30%为0.3。金额单位任意，同一次调用内须一致。可选参数省略、留空或为0均表示0。',
  },
  argument: { en: 'Argument', 'zh-CN': '参数' },
  meaning: { en: 'Meaning', 'zh-CN': '含义' },
  example: { en: 'Example', 'zh-CN': '示例' },
  answer: { en: 'Answer', 'zh-CN': '结果' },
  method: { en: 'How it is calculated', 'zh-CN': '计算方法' },
  errors: {
    en: '#VALUE! means that an argument is of the wrong kind or outside its domain; #N/A that the arguments are right but no answer exists. The message in the cell says which and why.',
    'zh-CN':
      '#VALUE!表示参数类型错误或超出范围；#N/A表示参数正确但不存在结果。单元格中的提示会说明原因。',
  },
} satisfies Record<string, Text>;

/** The file of the help page in a language; a function's help is at the anchor of its name. */
export function helpFile(language: Language): string {
  return language === 'en' ? 'help.html' : `help.${language}.html`;
}

/** The help of all functions as one page that needs nothing else. */
export function helpPage(language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title[language]}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans CJK SC", sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
section { margin-top: 3rem; scroll-margin-top: 1rem; }
h2 { overflow-wrap: anywhere; font-size: 1.15rem; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 0.92em; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
td:first-child { white-space: nowrap; }
@media (max-width: 30rem) { td:first-child { white-space: normal; overflow-wrap: anywhere; } }
</style>
</head>
<body>
<h1>${texts.title[language]}</h1>
<p>${texts.lead[language]}</p>
<p>${texts.errors[language]}</p>
<nav><ul>
${definitions.map(({ name }) => `<li><a href="#${name}"><code>${name}</code></a> ${escaped(helps[name].summary[language])}</li>`).join('\n')}
</ul></nav>
${definitions.map((definition) => section(definition, language)).join('\n')}
</body>
</html>
`;
}

function section(definition: Definition, language: Language): string {
  const { summary, method, examples } = helps[definition.name];
  const rows = definition.arguments.map((argument) => [
    `<code>${argument.name}</code>`,
    escaped(meaningOf(definition.name, argument)[language]),
  ]);
  const questions = examples.map(({ call, answer, question }) => [
    `${escaped(question[language])}<br><code>=CAPEX.${escaped(call)}</code>`,
    escaped(String(answer)),
  ]);
  return `<section id="${definition.name}">
<h2><code>CAPEX.${signature(definition)}</code></h2>
<p>${escaped(summary[language])}</p>
${table([texts.argument[language], texts.meaning[language]], rows)}
<h3>${texts.method[language]}</h3>
<p>${escaped(method[language])}</p>
${table([texts.example[language], texts.answer[language]], questions)}
</section>`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>
<thead>${line(headings, 'th')}</thead>
<tbody>
${rows.map((row) => line(row, 'td')).join('\n')}
</tbody>
</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
