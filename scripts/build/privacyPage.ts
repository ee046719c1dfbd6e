import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '../../src/language';
import { metaPolicy } from './contentSecurityPolicy';

const root = path.resolve(__dirname, '../..');

/** The page of the site that says what is collected: the address that Microsoft's store asks for. */
export function privacyFile(language: Language): string {
  return language === 'en' ? 'privacy.html' : `privacy.${language}.html`;
}

/** The same text in the repository. */
function sourceFile(language: Language): string {
  return language === 'en' ? 'PRIVACY.md' : `PRIVACY.${language}.md`;
}

/** PRIVACY.md in a language, as a page that needs nothing else. */
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
<meta http-equiv="Content-Security-Policy" content="${metaPolicy('help')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AI Capex · ${title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans CJK SC", sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
</style>
</head>
<body>
${body}</body>
</html>
`;
}
