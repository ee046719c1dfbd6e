import { chartCells } from '../../../../sheets/chartPlace';
import type { BookChart } from '../../../book';
import { escapedAttribute } from '../../../package/xmlText';
import { vocabulary, xmlDeclaration } from '../parts/vocabulary';

/** A drawing that draws nothing yet. */
export const blankDrawing = `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${vocabulary.sheetDrawing}" xmlns:a="${vocabulary.drawing}"></xdr:wsDr>`;

/**
 * What draws a chart over the cells at which it begins. It declares all that it uses, so that it can be in any drawing.
 *
 * @param number no other shape of the drawing has it
 * @param relationship the drawing's, which leads to the chart's part
 */
export function drawingAnchor(
  { chart, place }: BookChart,
  number: number,
  relationship: string,
): string {
  const title = escapedAttribute(chart.title);
  const corner = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${vocabulary.sheetDrawing}" editAs="oneCell">` +
    corner('from', place.row, place.column) +
    corner('to', place.row + chartCells.rows, place.column + chartCells.columns) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="Chart ${number - 1}" descr="${title}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${vocabulary.drawing}" x="0" y="0"/><a:ext xmlns:a="${vocabulary.drawing}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${vocabulary.drawing}"><a:graphicData uri="${vocabulary.chart}">` +
    `<c:chart xmlns:c="${vocabulary.chart}" xmlns:r="${vocabulary.relationships}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
