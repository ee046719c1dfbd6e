import ts from 'typescript';

/** One text in both languages, and where it is. */
export interface TextPair {
  readonly file: string;
  readonly line: number;
  readonly en: string;
  readonly 'zh-CN': string;
}

/** The objects of a TypeScript or JSON file that hold a text in both languages. */
export function pairsIn(file: string, source: string): readonly TextPair[] {
  const root = /\.json$/.test(file)
    ? ts.parseJsonText(file, source)
    : ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: TextPair[] = [];

  function visit(node: ts.Node): void {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, chinese] = ['en', 'zh-CN'].map((language) => textOf(node, language, root));
      if (en !== undefined && chinese !== undefined) {
        const line = root.getLineAndCharacterOfPosition(node.getStart(root)).line + 1;
        found.push({ file, line, en, 'zh-CN': chinese });
      }
    }
    ts.forEachChild(node, visit);
  }

  visit(root);
  return found;
}

/** The text of a language, values of a template as `…`; undefined if it is not a literal. */
function textOf(
  { properties }: ts.ObjectLiteralExpression,
  language: string,
  root: ts.SourceFile,
): string | undefined {
  const property = properties.find(
    (each): each is ts.PropertyAssignment =>
      ts.isPropertyAssignment(each) && each.name.getText(root).replaceAll(/['"]/g, '') === language,
  );
  if (!property) return undefined;
  const { initializer } = property;
  if (ts.isStringLiteralLike(initializer)) return initializer.text;
  if (!ts.isTemplateExpression(initializer)) return undefined;
  return [
    initializer.head.text,
    ...initializer.templateSpans.map(({ literal }) => literal.text),
  ].join('…');
}
