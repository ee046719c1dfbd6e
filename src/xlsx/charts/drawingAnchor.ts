import type { BookChart, ChartCorner } from '../book';
import { escapedAttribute } from '../package/xmlText';
import { vocabulary, xmlDeclaration } from '../write/book/parts/vocabulary';

/** English Metric Units, in which files measure. */
export const pixel = 9525;

/** A drawing that draws nothing yet. */
export const blankDrawing = `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${vocabulary.sheetDrawing}" xmlns:a="${vocabulary.drawing}"></xdr:wsDr>`;

/**
 * What draws a chart over the cells at which it begins. It declares all that it uses, so that it can be in any drawing.
 *
 * @param number no other shape of the drawing has it
 * @param relationship the drawing's, which leads to the chart's part
 */
export function drawingAnchor(
  { chart, from, to }: BookChart,
  number: number,
  relationship: string,
): string {
  const title = escapedAttribute(chart.title);
  const corner = (name: string, { row, column, x = 0, y = 0 }: ChartCorner) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x * pixel}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${y * pixel}</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${vocabulary.sheetDrawing}" editAs="oneCell">` +
    corner('from', from) +
    corner('to', to) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="Chart ${number - 1}" descr="${title}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${vocabulary.drawing}" x="0" y="0"/><a:ext xmlns:a="${vocabulary.drawing}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${vocabulary.drawing}"><a:graphicData uri="${vocabulary.chart}">` +
    `<c:chart xmlns:c="${vocabulary.chart}" xmlns:r="${vocabulary.relationships}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
