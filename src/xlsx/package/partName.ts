/**
 * A part's name as this project writes it: without a slash before it, with slashes between, whatever the zip has.
 *
 * @example partName('/xl\\worksheets/./sheet1.xml') // 'xl/worksheets/sheet1.xml'
 */
export function partName(name: string): string {
  const steps: string[] = [];
  for (const step of name.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A key for the name of a part: names are compared ignoring case. */
export function partKey(name: string): string {
  return partName(name).toLowerCase();
}

/**
 * The part that a relationship of another part leads to.
 *
 * @param part the one that has the relationship; empty for the package's own
 * @example targetPart('xl/worksheets/sheet1.xml', '../tables/table1.xml') // 'xl/tables/table1.xml'
 */
export function targetPart(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  return partName(path.startsWith('/') ? path : `${folderOf(part)}/${path}`);
}

/**
 * Where a part's relationships are.
 *
 * @example relationshipsPart('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels'
 * @example relationshipsPart('') // '_rels/.rels', the package's own
 */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  const name = part.slice(folder.length).replace('/', '');
  return partName(`${folder}/_rels/${name}.rels`);
}

/** The way from one part to another, as a relationship writes it; relativeTarget is targetPart the other way round. */
export function relativeTarget(part: string, target: string): string {
  const from = folderOf(part).split('/').filter(Boolean);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}
