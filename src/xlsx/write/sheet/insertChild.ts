import { spliced } from '../../package/splice';
import { readXml } from '../../package/xml';
import { inserted, prefixOf } from '../../package/childElements';
import { worksheetOrder } from './worksheetOrder';

/**
 * Inserts an element into a worksheet's XML, at the place that the schema requires.
 *
 * @param xml the text of a sheet's part
 * @param element in the main vocabulary, without a prefix; it gets the one of the file
 * @example insertChild(xml, '<pageSetup orientation="landscape"/>')
 */
export function insertChild(xml: string, element: string): string {
  const root = readXml(xml, ['sheetData']);
  const { local } = readXml(element);
  const text = withPrefix(element, prefixOf(root));
  if (!root.isEmpty) return spliced(xml, [inserted(root, worksheetOrder, local, text)]);
  const { openEnd, name } = root;
  return spliced(xml, [{ start: openEnd - 2, end: openEnd, text: `>${text}</${name}>` }]);
}

/** Names that have no prefix get that of the file. */
function withPrefix(element: string, p: string): string {
  return p === '' ? element : element.replace(/<(\/?)(?=[^\s/>:]+[\s/>])/g, `<$1${p}`);
}
