import ts from 'typescript';

const accented: Readonly<Record<string, string>> = {
  ...{ a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú' },
  ...{ A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ' },
};

/** An English text in a language that nobody speaks: each vowel is accented and doubled, so it is 40% longer. */
export function pseudoText(text: string): string {
  return text.replace(/[aeiou]/gi, (vowel) => accented[vowel] ?? '');
}

/** A record of English texts in that language; those that take values answer in it too. */
export function pseudoTexts(texts: unknown): unknown {
  if (typeof texts === 'string') return pseudoText(texts);
  if (typeof texts === 'function') {
    const write = texts as (...values: unknown[]) => unknown;
    return (...values: unknown[]) => pseudoTexts(write(...values));
  }
  if (Array.isArray(texts)) return texts.map(pseudoTexts);
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, part]) => [key, pseudoTexts(part)] as const),
  );
}

/** A script that holds English texts, as webpack has packed them, with each text in that language. */
export function pseudoScript(script: string): string {
  return pseudoLiterals(script, false);
}

/** A source file of English texts, with each text in that language. */
export function pseudoSource(source: string): string {
  return pseudoLiterals(source, true);
}

function pseudoLiterals(script: string, isModule: boolean): string {
  const source = ts.createSourceFile('texts.ts', script, ts.ScriptTarget.Latest, true);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: ts.Node, isInModule: boolean): void => {
    if (isInModule && (ts.isStringLiteral(node) || isTemplatePart(node)) && isShown(node)) {
      const [start, end] = [node.getStart(source), node.getEnd()];
      edits.push({ start, end, text: accentedLiteral(script.slice(start, end)) });
    }
    ts.forEachChild(node, (child) => visit(child, isInModule || ts.isFunctionLike(node)));
  };
  visit(source, isModule);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), script);
}

function isTemplatePart(node: ts.Node): boolean {
  return (
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** Whether a literal is a text, and no key, argument or comparison. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent)) return true;
  if (ts.isPropertyAssignment(parent)) {
    // What a class is made with is an option, such as the type of a list.
    return parent.initializer === node && !ts.isNewExpression(parent.parent.parent);
  }
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  }
  // A list that is handed to webpack's own functions is one of exports.
  if (ts.isArrayLiteralExpression(parent)) return !ts.isCallExpression(parent.parent);
  // The names of the months are one text that is split.
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'split';
  return ts.isArrowFunction(parent) || ts.isReturnStatement(parent);
}

/** A literal as it is written, with what is escaped in it left alone. */
function accentedLiteral(literal: string): string {
  return literal.replace(/\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|[^\\]+/gi, (part) =>
    part.startsWith('\\') ? part : pseudoText(part),
  );
}
