import type { BookChart, BookSheet } from '../../../book';
import { withChild } from '../../../package/splice';
import { child, everyElement, relationshipId } from '../../../package/xml';
import { worksheetOrder } from '../../sheet/worksheetOrder';
import type { PackageEdit } from '../parts/packageEdit';
import { inserted, prefixOf } from '../../../package/childElements';
import { relationshipAttribute } from '../parts/relationshipAttribute';
import { inVocabulary } from '../parts/vocabulary';
import type { WrittenSheet } from '../workbook/writtenSheet';
import { chartPart } from '../../../charts/chartPart';
import { blankDrawing, drawingAnchor } from '../../../charts/drawingAnchor';
import { placeCharts } from './placeCharts';
import { sheetValues } from '../../../charts/sheetValues';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Gives a sheet its charts: those that its file has are moved or taken away, and the new ones are added. What else the
 * file draws there stays.
 */
export function editCharts(edit: PackageEdit, { part, sheet, opened, copied }: WrittenSheet): void {
  const before = (opened ?? copied?.original)?.charts ?? [];
  const shapes = before.flatMap(({ shape }) => shape ?? []);
  const isKnown = ({ shape }: BookChart) => shape !== undefined && shapes.includes(shape);
  const drawing = drawingOf(edit, part);
  // A drawing without one is carried, damaged or not.
  if (drawing !== undefined && shapes.length > 0)
    placeCharts(edit, drawing, shapes, sheet.charts.filter(isKnown));
  const charts = sheet.charts.filter((each) => !isKnown(each));
  if (charts.length > 0) addCharts(edit, drawing ?? newDrawing(edit, part), sheet, charts);
}

function addCharts(
  edit: PackageEdit,
  drawing: string,
  sheet: BookSheet,
  charts: readonly BookChart[],
): void {
  const values = sheetValues(sheet);
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
