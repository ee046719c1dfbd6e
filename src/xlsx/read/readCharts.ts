import type { BookChart, ChartCorner } from '../book';
import type { Package } from '../package/openPackage';
import { unlessDamaged } from '../package/unlessDamaged';
import { child, relationshipId, type XmlElement } from '../package/xml';
import { inPart } from '../package/xmlError';
import { pixel } from '../charts/drawingAnchor';
import { chartOfPart } from '../charts/chartOfPart';

/**
 * The charts of a sheet that AI Capex has written, as a book has them. All others are carried with the file.
 *
 * @param part that of the sheet
 * @param root that of the part
 */
export function readCharts(
  file: Package,
  part: string,
  root: XmlElement,
  sheet: string,
): readonly BookChart[] {
  const drawing = drawingOf(file, part, root);
  if (drawing === undefined) return [];
  const found = unlessDamaged(() =>
    file.xml(drawing).children.flatMap((anchor): BookChart[] => {
      const chart = chartAt(file, drawing, anchor, sheet);
      return chart ? [chart] : [];
    }),
  );
  const charts = found ?? [];
  const shapes = charts.map(({ shape }) => shape);
  // A file may give two shapes one number: then neither can be told.
  return charts.filter(({ shape }) => shapes.indexOf(shape) === shapes.lastIndexOf(shape));
}

function drawingOf(file: Package, part: string, root: XmlElement): string | undefined {
  const element = child(root, 'drawing');
  const id = element && relationshipId(element);
  const target = file.relationships(part).find((each) => each.id === id)?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

function chartAt(
  file: Package,
  drawing: string,
  anchor: XmlElement,
  sheet: string,
): BookChart | undefined {
  const frame = child(anchor, 'graphicFrame');
  const from = cornerOf(child(anchor, 'from'));
  const to = cornerOf(child(anchor, 'to'));
  const about = child(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes;
  const shape = Number(about?.get('id') ?? NaN);
  const reference = child(frame, 'graphic', 'graphicData', 'chart');
  const id = reference && relationshipId(reference);
  const target = file.relationships(drawing).find((each) => each.id === id)?.target;
  if (!from || !to || !Number.isInteger(shape) || target === undefined || !file.has(target)) {
    return undefined;
  }
  const name = about?.get('descr') ?? '';
  const chart = unlessDamaged(() =>
    inPart(target, () => chartOfPart(file.text(target), sheet, name)),
  );
  return chart && { chart, from, to, shape };
}

/** Undefined for what is not a whole number of pixels. */
function cornerOf(element: XmlElement | undefined): ChartCorner | undefined {
  const number = (name: string) => Number(child(element, name)?.text ?? NaN);
  const [row, column] = [number('row'), number('col')];
  const [x, y] = [number('colOff') / pixel, number('rowOff') / pixel];
  if (![row, column, x, y].every((each) => Number.isInteger(each) && each >= 0)) return undefined;
  return { row, column, ...(x > 0 && { x }), ...(y > 0 && { y }) };
}
