import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** An error in a seed file. */
export interface SeedError {
  /** Name of the file, such as `industry.json`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What was found and what is allowed. */
  readonly message: string;
}

/** Where something is in a file: names of fields and indices of entries, from the root. */
export type Path = readonly (string | number)[];

/** A seed file, read with the places of its parts. */
export interface SeedFile {
  readonly name: string;
  /** The value of the file; undefined if it is missing or not JSON. */
  readonly value: unknown;
  /** Why the file cannot be read, and fields that are in it twice. */
  readonly errors: readonly SeedError[];
  /** An error at a path, or at the part that should hold it; `key` places it at the name of the field. */
  readonly errorAt: (path: Path, message: string, place?: 'key' | 'value') => SeedError;
}

/** Reads the text of a seed file: strict JSON, without comments. No text is a missing file. */
export function readSeedFile(name: string, text: string | undefined): SeedFile {
  const parseErrors: ParseError[] = [];
  const root = parseTree(text ?? '', parseErrors, { disallowComments: true });
  const error = (offset: number, message: string): SeedError => ({
    file: name,
    line: (text ?? '').slice(0, offset).split('\n').length,
    message,
  });

  const errorAt: SeedFile['errorAt'] = (path, message, place = 'value') => {
    const node = root && nearestNode(root, path);
    return error((place === 'key' ? node?.parent : node)?.offset ?? 0, message);
  };
  const unread = (errors: readonly SeedError[]): SeedFile => ({
    ...{ name, value: undefined, errors, errorAt },
  });
  if (text === undefined) return unread([error(0, 'the file is missing')]);
  if (!root || parseErrors.length > 0) {
    return unread(parseErrors.map((each) => error(each.offset, `invalid JSON: ${reason(each)}`)));
  }
  const errors = duplicateKeys(root).map((key) =>
    error(key.offset, `duplicate field "${String(key.value)}"`),
  );
  return { name, value: getNodeValue(root), errors, errorAt };
}

/** The node at a path; if there is none, that of the part that should hold it. */
function nearestNode(root: Node, path: Path): Node {
  return findNodeAtLocation(root, [...path]) ?? nearestNode(root, path.slice(0, -1));
}

/** The keys that an object has already had. */
function duplicateKeys(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const keys =
    node.type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const isRepeated = ({ value }: Node, i: number) =>
    keys.findIndex((key) => key.value === value) < i;
  return [...keys.filter(isRepeated), ...children.flatMap(duplicateKeys)];
}

/** The parser's "CommaExpected" as "comma expected". */
function reason({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
