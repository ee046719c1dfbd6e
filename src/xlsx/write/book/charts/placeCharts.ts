import type { BookChart, ChartCorner } from '../../../book';
import { type Splice, without } from '../../../package/splice';
import { child, everyElement, relationshipId, type XmlElement } from '../../../package/xml';
import type { PackageEdit } from '../parts/packageEdit';
import { removeWithOwn } from '../parts/removeWithOwn';
import { pixel } from '../../../charts/drawingAnchor';

/**
 * Moves the charts that a file has to where they are now, and takes away those that are gone. The others stay as they
 * are, to the byte.
 *
 * @param shapes the numbers of the shapes of the sheet's charts in the file
 * @param charts those that are left
 */
export function placeCharts(
  edit: PackageEdit,
  drawing: string,
  shapes: readonly number[],
  charts: readonly BookChart[],
): void {
  const gone: string[] = [];
  const splices = edit.xml(drawing).children.flatMap((anchor): readonly Splice[] => {
    const shape = shapes.find((each) => each === shapeOf(anchor));
    if (shape === undefined) return [];
    const chart = charts.find((each) => each.shape === shape);
    if (chart)
      return [...moved(child(anchor, 'from'), chart.from), ...moved(child(anchor, 'to'), chart.to)];
    const reference = [...everyElement(anchor)].find(({ local }) => local === 'chart');
    const id = reference && relationshipId(reference);
    if (id !== undefined) gone.push(id);
    return [without(anchor)];
  });
  edit.splice(drawing, splices);
  for (const id of gone) {
    const target = edit.relationships(drawing).find((each) => each.id === id)?.target;
    edit.unrelate(drawing, id);
    if (target !== undefined && edit.has(target)) removeWithOwn(edit, target);
  }
}

function shapeOf(anchor: XmlElement): number {
  const shape = child(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
  return Number(shape?.attributes.get('id') ?? NaN);
}

function moved(
  corner: XmlElement | undefined,
  { row, column, x = 0, y = 0 }: ChartCorner,
): readonly Splice[] {
  const numbers = { row, col: column, colOff: x * pixel, rowOff: y * pixel };
  return Object.entries(numbers).flatMap(([name, now]): readonly Splice[] => {
    const element = child(corner, name);
    if (!element || Number(element.text) === now) return [];
    return [{ start: element.openEnd, end: element.closeStart, text: String(now) }];
  });
}
