import ts from 'typescript';
import type { OfficeProgram } from './officeProgram';

/**
 * What an expression stands for: itself; or, if it is a parameter of the function around it, what each caller gives for
 * it. A parameter that nobody gives stands for itself.
 */
export function givenTo(
  expression: ts.Expression,
  { checker, files }: OfficeProgram,
): readonly ts.Expression[] {
  const parameter = checker.getSymbolAtLocation(expression)?.valueDeclaration;
  if (!parameter || !ts.isParameter(parameter)) return [expression];
  const place = parameter.parent.parameters.indexOf(parameter);
  const given: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && mayCall(node, parameter.parent)) {
      const isCall = checker.getResolvedSignature(node)?.declaration === parameter.parent;
      const argument = node.arguments[place];
      if (isCall && argument) given.push(argument);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return given.length > 0 ? given : [expression];
}

/** To ask the compiler of every call would take long: one by another name is none. */
function mayCall({ expression }: ts.CallExpression, called: ts.SignatureDeclaration): boolean {
  return called.name === undefined || expression.getText().endsWith(called.name.getText());
}
