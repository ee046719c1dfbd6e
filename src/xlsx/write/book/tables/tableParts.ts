import { type Splice, withAttribute, without, withChild } from '../../../package/splice';
import { child, childrenOf, relationshipId } from '../../../package/xml';
import { worksheetOrder } from '../../sheet/worksheetOrder';
import type { PackageEdit } from '../parts/packageEdit';
import { inserted, prefixOf } from '../../../package/childElements';
import { relationshipAttribute } from '../parts/relationshipAttribute';

/** The relationships of a sheet to tables that it gets and loses. */
export interface TablePartChanges {
  readonly added: string[];
  readonly removed: string[];
}

/** Writes into a sheet's part which tables it has. */
export function writeTableParts(
  edit: PackageEdit,
  part: string,
  { added, removed }: TablePartChanges,
): void {
  if (added.length === 0 && removed.length === 0) return;
  const root = edit.xml(part, ['sheetData']);
  const p = prefixOf(root);
  const list = child(root, 'tableParts');
  const listed = childrenOf(list, 'tablePart');
  const gone = listed.filter((each) => removed.includes(relationshipId(each) ?? ''));
  const count = listed.length - gone.length + added.length;
  const xml = added.map((id) => `<${p}tablePart ${relationshipAttribute(root, id)}/>`).join('');
  edit.splice(part, splices());

  function splices(): readonly Splice[] {
    if (!list) {
      const whole = `<${p}tableParts count="${count}">${xml}</${p}tableParts>`;
      return [inserted(root, worksheetOrder, 'tableParts', whole)];
    }
    if (count === 0) return [without(list)];
    const counted = withAttribute(list, 'count', count);
    return [counted, ...gone.map(without), ...(xml === '' ? [] : [withChild(list, xml)])];
  }
}
