import { withAttribute } from '../../../package/splice';
import { child } from '../../../package/xml';
import { workbookOrder } from './workbookOrder';
import type { PackageEdit } from '../parts/packageEdit';
import { inserted, prefixOf } from '../../../package/childElements';

/** Has every formula calculated when the file is opened. The file's other settings of calculation stay. */
export function askToCalculate(edit: PackageEdit): void {
  const { mainPart } = edit.pack;
  const root = edit.xml(mainPart);
  const element = child(root, 'calcPr');
  const isSaid = /^(?:1|true)$/.test(element?.attributes.get('fullCalcOnLoad') ?? '');
  if (isSaid) return;
  const xml = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  edit.splice(mainPart, [
    element
      ? withAttribute(element, 'fullCalcOnLoad', 1)
      : inserted(root, workbookOrder, 'calcPr', xml),
  ]);
}
