import { escapedText } from '../package/xmlText';
import type { KnownCell } from './sheetValues';

type Cells = readonly (KnownCell | undefined)[];

/** The numbers of a chart's cells; nothing if none is known. */
export function numberCache(cells: Cells): string {
  const points = cells.map((cell) =>
    typeof cell?.value === 'number' && Number.isFinite(cell.value) ? String(cell.value) : undefined,
  );
  const format = cells.find((cell) => cell?.format !== undefined)?.format ?? 'General';
  const code = `<c:formatCode>${escapedText(format)}</c:formatCode>`;
  return cache('numCache', code, points);
}

/** The numbers of a mark: known to be blank if none is known, or programs draw a point at 0 for each. */
export function markCache(cells: Cells): string {
  return numberCache(cells) || `<c:numCache><c:ptCount val="${cells.length}"/></c:numCache>`;
}

/** The texts of a chart's cells; nothing if none is known. */
export function textCache(cells: Cells): string {
  return cache(
    'strCache',
    '',
    cells.map((cell) => (cell ? String(cell.value) : undefined)),
  );
}

function cache(element: string, before: string, points: readonly (string | undefined)[]): string {
  if (points.every((point) => point === undefined)) return '';
  const listed = points.map((point, i) =>
    point === undefined ? '' : `<c:pt idx="${i}"><c:v>${escapedText(point)}</c:v></c:pt>`,
  );
  const count = `<c:ptCount val="${points.length}"/>`;
  return `<c:${element}>${before}${count}${listed.join('')}</c:${element}>`;
}
