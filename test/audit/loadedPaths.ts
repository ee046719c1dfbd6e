import ts from 'typescript';
import { givenTo } from './givenTo';
import { isOffice, type OfficeProgram } from './officeProgram';

/** A property that a `load` asks for. */
export interface LoadedPath {
  readonly node: ts.Node;
  readonly path: string;
  /** What the path leads to, step by step; undefined if there is no such property. */
  readonly declarations: readonly ts.Declaration[] | undefined;
}

/**
 * What every `load` in a file asks for: as a text, as a list, or as an object with `select` and `expand`; where the
 * function around it is given the paths, what each caller gives. A path that cannot be read, being made when the code runs,
 * is a path that leads nowhere.
 */
export function loadedPaths(file: ts.SourceFile, program: OfficeProgram): readonly LoadedPath[] {
  const found: LoadedPath[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(...pathsOf(node, program));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function pathsOf(call: ts.CallExpression, program: OfficeProgram): readonly LoadedPath[] {
  const { checker } = program;
  const { expression, arguments: given } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration || !isOffice(declaration)) return [];
  // `context.load(object, paths)` takes the object first.
  const [object, asked] = given.length === 2 ? given : [expression.expression, given[0]];
  if (!object || !asked) return [];
  const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
  return givenTo(asked, program).flatMap((node) =>
    texts(node, checker).map((path) => ({
      node,
      path: path ?? node.getText(),
      declarations: path === undefined ? undefined : follow(type, path, checker),
    })),
  );
}

/** The paths in an argument of `load`; undefined for one that is not written there. */
function texts(asked: ts.Expression, checker: ts.TypeChecker): readonly (string | undefined)[] {
  if (ts.isArrayLiteralExpression(asked)) {
    return asked.elements.flatMap((each) => texts(each, checker));
  }
  if (ts.isObjectLiteralExpression(asked)) return asked.properties.flatMap(inObject);
  const type = checker.getTypeAtLocation(asked);
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) =>
    part.isStringLiteral() ? part.value.split(',').map((path) => path.trim()) : [undefined],
  );

  /** `{ select: 'a,b' }`, or `{ format: { font: { bold: true } } }`. */
  function inObject(property: ts.ObjectLiteralElementLike): readonly (string | undefined)[] {
    if (!ts.isPropertyAssignment(property)) return [undefined];
    const { initializer } = property;
    const name = property.name.getText();
    if (name === 'top' || name === 'skip') return [];
    if (name === 'select' || name === 'expand') return texts(initializer, checker);
    if (initializer.kind === ts.SyntaxKind.TrueKeyword) return [name];
    return texts(initializer, checker).map((path) => path && `${name}/${path}`);
  }
}

function follow(
  from: ts.Type,
  path: string,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] | undefined {
  const declarations: ts.Declaration[] = [];
  let type = from;
  for (const step of path.split('/')) {
    // Of each object, and of each in a collection.
    if (step === '$all' || step === '$none') continue;
    const property = type.getProperty(step) ?? itemType(type, checker)?.getProperty(step);
    const [declaration] = property?.declarations ?? [];
    if (!property || !declaration || ts.isMethodDeclaration(declaration)) return undefined;
    declarations.push(declaration);
    type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  }
  return declarations;
}

/** What a collection holds: its properties may be asked for without `items/`. */
function itemType(collection: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const items = collection.getProperty('items');
  return items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
}
