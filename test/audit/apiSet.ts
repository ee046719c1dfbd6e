import ts from 'typescript';

/** A requirement set of Office's programming interface, such as ExcelApi 1.12. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** `ExcelApi 1.12` */
export function setText({ name, version }: ApiSet): string {
  return `${name} ${version}`;
}

/** Whether a set is there wherever another one is. */
export function isWithin(wanted: ApiSet, given: ApiSet): boolean {
  return wanted.name === given.name && compared(wanted.version, given.version) <= 0;
}

/**
 * The sets that a member needs, from its documentation, or else from that of the class around it. None
 * if neither does: such a member is as old as Office.js.
 */
export function apiSetsOf(declaration: ts.Declaration): readonly ApiSet[] {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const sets = setsIn(docComment(node));
    if (sets.length > 0) return sets;
  }
  return [];
}

function docComment(node: ts.Node): string {
  const before = node.getSourceFile().text.slice(node.pos, node.getStart());
  return before.slice(before.lastIndexOf('/**') + 1);
}

/** Of several versions in one tag, as "1.1 for get, 1.8 for set", the highest counts. */
function setsIn(doc: string): readonly ApiSet[] {
  const [, tag] = /\[\s*Api set:\s*([^\]]*)\]/.exec(doc) ?? [];
  const [, linked] = /\*\*Requirement sets?\*\*:[^|]*\|\s*(\w+ [\d.]*\d)\.?\s*\}/.exec(doc) ?? [];
  const text = tag ?? linked ?? '';
  const [, name] = /^([A-Za-z]+)/.exec(text) ?? [];
  const versions = text.match(/\b\d+\.\d+\b/g) ?? (name ? ['99.0'] : []);
  if (!name) return [];
  return [{ name, version: [...versions].sort(compared).at(-1) ?? '' }];
}

function compared(a: string, b: string): number {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
