import ts from 'typescript';
import { type ShownText, shownText } from './shownText';

/**
 * The texts of a TypeScript file: string literals, templates and the text of JSX elements, each value of a template as
 * `…`. A single word is a text if JSX or a language shows it: `{ en: 'Year' }`; or if a table of texts has it:
 * `{ unit: 'Unit' }` in `texts/en.ts`. Elsewhere it is a key.
 */
export function textsOfSource(file: string, source: string): readonly ShownText[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: ShownText[] = [];
  const isTable = /\/texts\//.test(file);
  const isText = (node: ts.StringLiteralLike | ts.TemplateExpression, text: string) =>
    isSentence(text) || isShown(node) || (isTable && !ts.isCallExpression(node.parent));

  function add(node: ts.Node, text: string): void {
    const line = root.getLineAndCharacterOfPosition(node.getStart(root)).line + 1;
    const shown = text.replaceAll(/\s+/g, ' ').trim();
    if (shown !== '') found.push(shownText(file, line, shown));
  }

  function visit(node: ts.Node): void {
    if (isSkipped(node)) return;
    if (ts.isJsxText(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (isText(node, parts.join('…'))) add(node, parts.join('…'));
    } else if (ts.isStringLiteralLike(node) && isText(node, node.text)) {
      add(node, node.text);
    }
    ts.forEachChild(node, visit);
  }

  visit(root);
  return found;
}

/** Types, names of modules and formulas of cells are read by no user. */
function isSkipped(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isLiteralTypeNode(node) ||
    (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'formula')
  );
}

const isSentence = (text: string) => /\s|\p{Script=Han}/u.test(text);

/** Whether a literal is the value of a language, or of an attribute that is shown. */
function isShown(node: ts.StringLiteralLike | ts.TemplateExpression): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.initializer === node)
    return /^'?(en|zh-CN)'?$/.test(parent.name.getText());
  return ts.isJsxAttribute(parent) && /^(aria-label|title|label|alt)$/.test(parent.name.getText());
}
