import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { SeedError } from './fault';

/** A seed file, read with the places of its parts. */
export interface SeedFile {
  readonly name: string;
  /** What the file holds; undefined where it is no JSON, for which `faults` says why. */
  readonly root?: Node;
  readonly faults: readonly SeedError[];
  /** The fault of a part of this file. */
  readonly fault: (at: Pick<Node, 'offset'>, message: string) => SeedError;
}

/** Reads the text of a seed file: strict JSON, without comments. */
export function readSeed(name: string, text: string): SeedFile {
  const fault = ({ offset }: Pick<Node, 'offset'>, message: string): SeedError => ({
    file: name,
    line: text.slice(0, offset).split('\n').length,
    message,
  });

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (root && errors.length === 0) return { name, root, faults: [], fault };
  return {
    name,
    faults: errors.map((error) => fault(error, `invalid JSON: ${reason(error)}`)),
    fault,
  };
}

/** The parser's "CommaExpected" as "comma expected". */
function reason({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
