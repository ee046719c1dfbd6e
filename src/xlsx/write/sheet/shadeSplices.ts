import { areasAt } from '../../../cells/a1';
import type { BookSheet } from '../../book';
import { errorFormula } from '../../errorFormula';
import { numberOf } from '../../package/attributeValue';
import { inserted } from '../../package/childElements';
import { type Splice, without } from '../../package/splice';
import { child, childrenOf, everyElement, type XmlElement } from '../../package/xml';
import type { Styles } from '../styles/Styles';
import { isShadedAlike } from './isShadedAlike';
import { shadesXml } from './shadesXml';
import { worksheetOrder } from './worksheetOrder';

/**
 * What changes in how cells are shaded by their values. Rules of the file that are not known stay, and come before
 * those that are added.
 */
export function shadeSplices(
  root: XmlElement,
  opened: BookSheet,
  now: BookSheet,
  styles: Styles,
  p: string,
): readonly Splice[] {
  const formats = childrenOf(root, 'conditionalFormatting');
  const shades = now.shades ?? [];
  const isSame = isShadedAlike(opened.shades ?? [], shades);
  if (isSame && !(opened.shades && formats.some(hasOtherCell))) return [];
  const xml = shadesXml(shades, styles, opened.shades ? 0 : lastPriority(root), p);
  return [
    ...(opened.shades ? formats.map(without) : []),
    ...(xml === '' ? [] : [inserted(root, worksheetOrder, 'conditionalFormatting', xml)]),
  ];
}

/** A rule for errors names the first cell of its area: if that was deleted, another one is now the first. */
function hasOtherCell(format: XmlElement): boolean {
  const [first] = areasAt(format.attributes.get('sqref') ?? '');
  return childrenOf(format, 'cfRule').some(
    (rule) =>
      rule.attributes.get('type') === 'containsErrors' &&
      child(rule, 'formula')?.text.trim() !== (first && errorFormula(first)),
  );
}

/** Those of newer rules, in an extension of the sheet, count too. */
function lastPriority(root: XmlElement): number {
  let last = 0;
  for (const element of everyElement(root)) {
    if (element.local === 'cfRule') last = Math.max(last, numberOf(element, 'priority') ?? 0);
  }
  return last;
}
