import ts from 'typescript';
import { isOffice } from './officeProgram';

/** A place that uses a member of Office's programming interface. */
export interface MemberUse {
  readonly node: ts.Node;
  readonly name: string;
  /** In Office's types: of an overloaded method the one that is called. */
  readonly declarations: readonly ts.Declaration[];
}

/** Every member used in a file: called, read, set, taken apart, named in an object, or as the text of an enumeration. */
export function memberUses(file: ts.SourceFile, checker: ts.TypeChecker): readonly MemberUse[] {
  const uses: MemberUse[] = [];
  const visit = (node: ts.Node): void => {
    // What is a type only is not there when the code runs.
    if (ts.isTypeNode(node)) return;
    const declarations = declarationsOf(node, checker).filter(isOffice);
    if (declarations.length > 0) uses.push({ node, name: memberName(node), declarations });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function declarationsOf(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node)) {
    const { parent } = node;
    const isCalled =
      (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
    const called = isCalled ? checker.getResolvedSignature(parent)?.declaration : undefined;
    return called && !ts.isJSDocSignature(called)
      ? [called]
      : (checker.getSymbolAtLocation(node.name)?.declarations ?? []);
  }
  if (ts.isBindingElement(node)) {
    const whole = checker.getTypeAtLocation(node.parent);
    return propertyDeclarations(whole, (node.propertyName ?? node.name).getText(), checker);
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const whole = checker.getContextualType(node.parent);
    return whole ? propertyDeclarations(whole, node.name.getText(), checker) : [];
  }
  return ts.isStringLiteral(node) ? enumerated(node, checker) : [];
}

function propertyDeclarations(
  type: ts.Type,
  name: string,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] {
  return checker.getPropertyOfType(checker.getNonNullableType(type), name)?.declarations ?? [];
}

/** Many members take an enumeration or its texts: "Continuous" is as new as `Excel.BorderLineStyle.continuous`. */
function enumerated(node: ts.StringLiteral, checker: ts.TypeChecker): readonly ts.Declaration[] {
  return [checker.getContextualType(node), ...parameterTypes(node, checker)]
    .flatMap((type) => (type?.isUnion() ? type.types : type ? [type] : []))
    .filter((part) => (part.flags & ts.TypeFlags.EnumLiteral) !== 0)
    .filter((part) => part.isStringLiteral() && part.value === node.text)
    .flatMap((part) => part.symbol.declarations ?? []);
}

/** What every overload of the called method takes there: one takes the enumeration, another one its texts. */
function parameterTypes(node: ts.StringLiteral, checker: ts.TypeChecker): readonly ts.Type[] {
  const { parent: call } = node;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
  const place = call.arguments.indexOf(node);
  const overloads = checker.getSymbolAtLocation(call.expression.name)?.declarations ?? [];
  return overloads
    .filter((each) => ts.isMethodDeclaration(each) || ts.isMethodSignature(each))
    .flatMap(({ parameters }) => parameters[place] ?? [])
    .map((parameter) => checker.getTypeAtLocation(parameter));
}

function memberName(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText();
  return ts.isStringLiteral(node)
    ? node.text
    : ((node as ts.PropertyAssignment).name?.getText() ?? '');
}
