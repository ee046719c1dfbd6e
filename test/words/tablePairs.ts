import ts from 'typescript';
import type { TextPair } from './termPairs';

/** Whether a file holds the Chinese texts of a table: `src/ui/texts/zh-CN.ts`, `src/help/texts/zh-CN/aiGap.ts`. */
export const isChineseTable = (file: string) => /\/texts\/.*(zh-CN|ZhCN)\b/.test(file);

/** The file that holds the English texts of one that holds the Chinese: `texts/zh-CN.ts` goes with `texts/en.ts`. */
export function englishFileOf(chineseFile: string): string {
  return chineseFile.replace('zh-CN', 'en').replace('ZhCN', 'En');
}

/**
 * The texts of two files of one table, joined by their keys. A function counts as all texts that it may write, with
 * those of the functions of its file that it calls. A text that the other file lacks is an empty one.
 *
 * @param file the name of the English file
 */
export function pairsOfTable(file: string, english: string, chinese: string): readonly TextPair[] {
  const [en, zhCN] = [textsByKey(english), textsByKey(chinese)];
  return [...en].map(([key, { line, text }]) => {
    return { file, line, en: text, 'zh-CN': zhCN.get(key)?.text ?? '' };
  });
}

interface TextOfKey {
  readonly line: number;
  readonly text: string;
}

/** The texts of the one table that a file exports, by the path of their keys: `reasons.noMargin`. */
function textsByKey(source: string): ReadonlyMap<string, TextOfKey> {
  const root = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
  const declared = declarationsIn(root);
  const found = new Map<string, TextOfKey>();

  function add(key: string, node: ts.Node): void {
    const text = textsWithin(node, declared).join(' ');
    const line = root.getLineAndCharacterOfPosition(node.getStart(root)).line + 1;
    if (text.trim() !== '') found.set(key, { line, text });
  }

  function visit(key: string, node: ts.Node): void {
    if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) visit(key, node.expression);
    else if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach((element, i) => visit(`${key}[${i}]`, element));
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        const below = `${key}.${property.name?.getText(root).replaceAll(/['"]/g, '') ?? ''}`;
        visit(below, ts.isPropertyAssignment(property) ? property.initializer : property);
      }
    } else if (ts.isShorthandPropertyAssignment(node)) {
      const value = declared.get(node.name.text);
      if (value) visit(key, value);
    } else add(key, node);
  }

  for (const statement of root.statements) {
    if (ts.isVariableStatement(statement) && isExported(statement)) {
      for (const { initializer } of statement.declarationList.declarations)
        if (initializer) visit('', initializer);
    }
  }
  return found;
}

const isExported = (statement: ts.VariableStatement) =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** The functions and values that a file declares for itself. */
function declarationsIn(root: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const declared = new Map<string, ts.Node>();
  for (const statement of root.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body)
      declared.set(statement.name.text, statement.body);
    if (!ts.isVariableStatement(statement) || isExported(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer) declared.set(name.text, initializer);
  }
  return declared;
}

/** The literals and templates in a part of a file, each value of a template as `…`. */
function textsWithin(
  part: ts.Node,
  declared: ReadonlyMap<string, ts.Node>,
  seen: ReadonlySet<ts.Node> = new Set(),
): readonly string[] {
  if (seen.has(part)) return [];
  const below: string[] = [];
  const within = new Set([...seen, part]);
  ts.forEachChild(part, (child) => {
    below.push(...textsWithin(child, declared, within));
  });
  if (ts.isStringLiteralLike(part)) return [part.text];
  if (ts.isTemplateExpression(part)) {
    const spans = part.templateSpans.map(({ literal }) => literal.text);
    return [[part.head.text, ...spans].join('…'), ...below];
  }
  const declaration = ts.isIdentifier(part) ? declared.get(part.text) : undefined;
  return declaration ? textsWithin(declaration, declared, within) : below;
}
