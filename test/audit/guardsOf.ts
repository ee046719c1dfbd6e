import ts from 'typescript';
import type { ApiSet } from './apiSet';

/**
 * The sets that are there wherever a place in the code is reached, because something around it asked: a branch of an
 * `if`, of `?:`, `&&` or `||`, or what follows an `if` that leaves. Who asks elsewhere, as in the caller, is not seen.
 */
export function guardsOf(place: ts.Node, checker: ts.TypeChecker): readonly ApiSet[] {
  const guards: ApiSet[] = [];
  for (let node = place; node.parent && !ts.isSourceFile(node); node = node.parent) {
    guards.push(...guardsByParent(node, checker));
  }
  return guards;
}

function guardsByParent(node: ts.Node, checker: ts.TypeChecker): readonly ApiSet[] {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) && node !== parent.condition) {
    return implied(parent.condition, node === parent.whenTrue, checker);
  }
  if (ts.isIfStatement(parent) && node !== parent.expression) {
    return implied(parent.expression, node === parent.thenStatement, checker);
  }
  if (ts.isBinaryExpression(parent) && node === parent.right) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return implied(parent.left, true, checker);
    if (kind === ts.SyntaxKind.BarBarToken) return implied(parent.left, false, checker);
  }
  if (ts.isBlock(parent)) {
    const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
    return before
      .filter((statement) => ts.isIfStatement(statement))
      .filter(({ thenStatement }) => leaves(thenStatement))
      .flatMap(({ expression }) => implied(expression, false, checker));
  }
  return [];
}

/** What is supported if a condition is so. */
function implied(
  condition: ts.Expression,
  so: boolean,
  checker: ts.TypeChecker,
): readonly ApiSet[] {
  if (ts.isParenthesizedExpression(condition)) return implied(condition.expression, so, checker);
  if (ts.isPrefixUnaryExpression(condition)) {
    return condition.operator === ts.SyntaxKind.ExclamationToken
      ? implied(condition.operand, !so, checker)
      : [];
  }
  if (ts.isBinaryExpression(condition)) {
    const all = so ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== all) return [];
    return [condition.left, condition.right].flatMap((side) => implied(side, so, checker));
  }
  if (ts.isIdentifier(condition)) {
    const value = constantValue(condition, checker);
    return value ? implied(value, so, checker) : [];
  }
  return so && ts.isCallExpression(condition) ? askedBy(condition) : [];
}

/** `isApiSupported('1.13')`, or Office's own `isSetSupported('ExcelApi', '1.13')`. */
function askedBy({ expression, arguments: given }: ts.CallExpression): readonly ApiSet[] {
  const asks = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  const texts = given.map((each) => (ts.isStringLiteral(each) ? each.text : ''));
  const [first = '', second = ''] = texts;
  switch (asks.getText()) {
    case 'isApiSupported':
      return [{ name: 'ExcelApi', version: first }];
    case 'isSetSupported':
      return [{ name: first, version: second }];
    default:
      return [];
  }
}

function constantValue(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}
