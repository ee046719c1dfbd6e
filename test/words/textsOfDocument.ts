import { parseTree, type Node } from 'jsonc-parser';
import { lineAt, type ShownText, shownText } from './shownText';

/** What a Markdown document has besides prose: code, comments, addresses, and the names of links' headings. */
const noProse = /```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)]*\)|https?:\/\/\S+/g;

/** The paragraphs, headings, list items and table cells of a Markdown document, without code. */
export function textsOfMarkdown(file: string, document: string): readonly ShownText[] {
  const prose = document.replaceAll(noProse, (code) => code.replaceAll(/[^\n]/g, ' '));
  return [...prose.matchAll(/(?:[^\n|]|\n(?!\s*(?:[-*#|]|\d+\.|\n)))+/g)].flatMap((match) => {
    const text = match[0].replaceAll(/\s+/g, ' ').trim();
    const begin = match.index + match[0].search(/\S/);
    return /\p{L}/u.test(text) ? [shownText(file, lineAt(document, begin), text)] : [];
  });
}

/** The texts of a seed file: what its languages hold, and its English words themselves. */
export function textsOfSeed(file: string, document: string): readonly ShownText[] {
  const found: ShownText[] = [];
  visit(parseTree(document));
  return found;

  function visit(node: Node | undefined): void {
    const [key, value] = node?.type === 'property' ? (node.children ?? []) : [];
    if (!key || !value) return node?.children?.forEach(visit);
    const add = ({ value: text, offset }: Node) =>
      found.push(shownText(file, lineAt(document, offset), String(text)));
    if (key.value === 'en' || key.value === 'zh-CN') add(value);
    else if (file.endsWith('words.json') && isWithoutEnglish(value)) add(key);
    visit(value);
  }
}

/** A word of the figures is shown as its key, unless English has another. */
function isWithoutEnglish(value: Node): boolean {
  const names = value.children?.map(({ children }) => String(children?.[0]?.value)) ?? [];
  return names.includes('zh-CN') && !names.includes('en');
}

/** What Excel shows of the manifest: names, descriptions and texts. */
export function textsOfManifest(file: string, document: string): readonly ShownText[] {
  const texts =
    /<(?:DisplayName|Description|bt:String)\b[^>]*?DefaultValue="([^"]*)"|Locale="zh-CN" Value="([^"]*)"/g;
  return [...document.matchAll(texts)].flatMap(({ 1: english, 2: chinese, index }) => {
    const text = english ?? chinese ?? '';
    return /^https:/.test(text) ? [] : [shownText(file, lineAt(document, index), text)];
  });
}

/** The summaries and meanings in the metadata of the functions. */
export function textsOfMetadata(file: string, document: string): readonly ShownText[] {
  return [...document.matchAll(/"description": "((?:[^"\\]|\\.)*)"/g)].map(({ 1: text, index }) =>
    shownText(file, lineAt(document, index), JSON.parse(`"${text}"`) as string),
  );
}
