import { relationshipsPart } from '../../../package/partName';
import type { Relationship } from '../../../package/relationships';
import { spliced } from '../../../package/splice';
import { unlessDamaged } from '../../../package/unlessDamaged';
import { readXml } from '../../../package/xml';
import { inPart } from '../../../package/xmlError';
import { type PartMoves, shiftedPart } from '../carried/shiftedPart';
import type { PackageEdit } from '../parts/packageEdit';
import { relationshipsXml } from '../parts/relationshipsXml';
import { sheetMoveOf } from '../shifting/sheetMoveOf';
import type { CopiedSheet } from '../workbook/writtenSheet';
import { copiedElements } from './copiedElements';
import { copiedPart } from './copiedPart';
import { freshIds, threadIds } from './freshIds';
import { notesOnly } from './notesOnly';
import { withoutControls } from './withoutControls';

/** The parts of a sheet that its copy gets a copy of. */
const copiedKinds = new Set(['comments', 'threadedComment', 'vmlDrawing', 'drawing']);

/** How a part of the kind is written for a copy, before its references are moved. */
const prepared: Readonly<Record<string, (text: string) => string>> = {
  vmlDrawing: notesOnly,
  drawing: withoutControls,
};

/**
 * Writes the part of a copied sheet: as the sheet that it was copied from was in the file, with copies of its
 * comments, drawings, and charts. Tables are written by `editTables`. Pivot tables, slicers, controls, and embedded
 * documents are omitted, and so are damaged parts.
 *
 * @param part there is one already, to be written over
 */
export function copySheet(
  edit: PackageEdit,
  part: string,
  { original: { name, part: from = '' }, moves }: CopiedSheet,
): void {
  const place = { name, move: sheetMoveOf(moves, name), moves };
  const relationships = copiedRelationships(edit, from, place, numberOf(part));
  const kept = new Set(relationships.map(({ id }) => id));
  const root = inPart(from, () => readXml(edit.pack.text(from), ['sheetData']));
  edit.write(
    part,
    spliced(
      root.source,
      copiedElements(root, (id) => kept.has(id)),
    ),
  );
  if (relationships.length > 0) {
    edit.write(relationshipsPart(part), relationshipsXml(part, relationships));
  }
}

function copiedRelationships(
  edit: PackageEdit,
  from: string,
  place: PartMoves,
  copy: number,
): readonly Relationship[] {
  const all = edit.pack.relationships(from);
  const threads = all.find(({ kind }) => kind === 'threadedComment')?.target;
  const ids = threads === undefined ? [] : unlessDamaged(() => threadIds(edit.pack.xml(threads)));
  const known = new Map<string, string>();
  return all.flatMap((relationship): readonly Relationship[] => {
    const { kind, target, isExternal } = relationship;
    if (isExternal || kind === 'image') return [relationship];
    if (!copiedKinds.has(kind) || !edit.pack.has(target)) return [];
    const to = copiedPart(edit, target, kind, known, (of, text) => {
      const own = prepared[of]?.(text) ?? text;
      const isThread = of === 'comments' || of === 'threadedComment';
      return shiftedPart(of, isThread ? freshIds(own, ids ?? [], copy) : own, place);
    });
    return to === undefined ? [] : [{ ...relationship, target: to }];
  });
}

/** The number in the name of a new part, which no other sheet's has. */
function numberOf(part: string): number {
  return Number(/\d+(?=\.[^.]*$)/.exec(part)?.[0] ?? 1);
}
