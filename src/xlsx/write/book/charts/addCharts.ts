import { withChild } from '../../../package/splice';
import { child, everyElement, relationshipId } from '../../../package/xml';
import { worksheetOrder } from '../../sheet/worksheetOrder';
import type { PackageEdit } from '../parts/packageEdit';
import { inserted, prefixOf } from '../../../package/childElements';
import { relationshipAttribute } from '../parts/relationshipAttribute';
import { inVocabulary } from '../parts/vocabulary';
import type { WrittenSheet } from '../workbook/writtenSheet';
import { chartPart } from './chartPart';
import { blankDrawing, drawingAnchor } from './drawingAnchor';
import { sheetValues } from './sheetValues';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Draws the charts of a sheet that its file did not have. What the file draws there stays. */
export function addCharts(edit: PackageEdit, written: WrittenSheet): void {
  const { part, sheet, opened } = written;
  const known = new Set(opened?.charts.map((each) => JSON.stringify(each)));
  const charts = sheet.charts.filter((each) => !known.has(JSON.stringify(each)));
  if (charts.length === 0) return;
  const values = sheetValues(sheet);
  const drawing = drawingOf(edit, part) ?? newDrawing(edit, part);
  const shapes = [...everyElement(edit.xml(drawing))].filter(({ local }) => local === 'cNvPr');
  const last = Math.max(1, ...shapes.map(({ attributes }) => Number(attributes.get('id'))));
  const anchors = charts.map((chart, i) => {
    const target = edit.freePart('xl/charts/chart', '.xml');
    edit.add(target, chartType, chartPart(sheet.name, chart.chart, values));
    return drawingAnchor(chart, last + 1 + i, edit.relate(drawing, 'chart', target));
  });
  const xml = inVocabulary(anchors.join(''), edit.isStrict);
  edit.splice(drawing, [withChild(edit.xml(drawing), xml)]);
}

/** The part that draws over a sheet's cells; undefined if the sheet has none. */
function drawingOf(edit: PackageEdit, part: string): string | undefined {
  const element = child(edit.xml(part, ['sheetData']), 'drawing');
  const id = element && relationshipId(element);
  const target = edit.relationships(part).find((each) => each.id === id)?.target;
  return target !== undefined && edit.has(target) ? target : undefined;
}

function newDrawing(edit: PackageEdit, part: string): string {
  const drawing = edit.freePart('xl/drawings/drawing', '.xml');
  edit.add(drawing, drawingType, blankDrawing);
  const id = edit.relate(part, 'drawing', drawing);
  const root = edit.xml(part, ['sheetData']);
  const xml = `<${prefixOf(root)}drawing ${relationshipAttribute(root, id)}/>`;
  edit.splice(part, [inserted(root, worksheetOrder, 'drawing', xml)]);
  return drawing;
}
