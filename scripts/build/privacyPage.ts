import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { privacyFile } from '../../src/help/siteFiles';
import { type Language, languages } from '../../src/language';

const root = path.resolve(__dirname, '../..');

/** The text, as the repository has it. */
function sourceFile(language: Language): string {
  return language === 'en' ? 'PRIVACY.md' : `PRIVACY.${language}.md`;
}

/** PRIVACY.md in a language, as a page in the style of the help. */
export function privacyPage(language: Language): string {
  const text = readFileSync(path.join(root, sourceFile(language)), 'utf8');
  const body = languages.reduce(
    (html, other) => html.replaceAll(`"${sourceFile(other)}"`, `"${privacyFile(other)}"`),
    new MarkdownIt().render(text),
  );
  const title = /<h1>(.*?)<\/h1>/.exec(body)?.[1];
  if (!title) throw new Error(`${sourceFile(language)} has no heading of the first order.`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AI Capex · ${title}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="help/help.css">
</head>
<body>
<main id="content">
${body}</main>
</body>
</html>
`;
}
