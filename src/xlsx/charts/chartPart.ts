import type { PlanChart, PlanSeries, SeriesRole } from '../../sheets/plan';
import { seriesColors } from '../../sheets/seriesColors';
import { fixedAreaReference } from '../fixedAreaReference';
import { escapedText } from '../package/xmlText';
import { vocabulary, xmlDeclaration } from '../write/book/parts/vocabulary';
import { numberCache, textCache } from './chartCache';
import type { SheetValues } from './sheetValues';

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/**
 * The part of a chart: its title, its series with their categories, and what their cells hold, for programs that do not
 * calculate.
 *
 * @param sheet the name of the sheet that holds the cells
 */
export function chartPart(sheet: string, chart: PlanChart, values: SheetValues): string {
  const { kind, series } = chart;
  const plotted = series.map((each, i) => seriesXml(sheet, chart, each, i, values)).join('');
  const isCompared = series.filter(({ role }) => role === undefined).length > 1;
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}"` +
    ` xmlns:r="${vocabulary.relationships}"><c:roundedCorners val="0"/><c:chart>` +
    titleXml(titleText(sheet, chart, values)) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    (kind === 'line' ? lines(plotted) : bars(chart, plotted)) +
    axes(chart) +
    `</c:plotArea>` +
    (isCompared ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleText(sheet: string, { title, titleCell }: PlanChart, values: SheetValues): string {
  if (!titleCell) return richText(title, 1400);
  const area = { ...titleCell, rows: 1, columns: 1 };
  const reference = escapedText(fixedAreaReference(sheet, area));
  return `<c:tx><c:strRef><c:f>${reference}</c:f>${textCache(values(area))}</c:strRef></c:tx>`;
}

function titleXml(text: string): string {
  return `<c:title>${text}<c:overlay val="0"/></c:title>`;
}

function richText(text: string, size: number): string {
  return (
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>` +
    `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>` +
    `<a:r><a:rPr sz="${size}" b="0"/><a:t>${escapedText(text)}</a:t></a:r></a:p>` +
    `</c:rich></c:tx>`
  );
}

function bars({ kind, isStacked }: PlanChart, series: string): string {
  const grouping = isStacked ? 'stacked' : 'clustered';
  return (
    `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${isStacked ? 60 : 150}"/>` +
    `${isStacked ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>`
  );
}

function lines(series: string): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
    `<c:marker val="1"/>${axisIds}</c:lineChart>`
  );
}

const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

function seriesXml(
  sheet: string,
  { kind, categories }: PlanChart,
  { name, values: area, role }: PlanSeries,
  index: number,
  values: SheetValues,
): string {
  const names = values(categories);
  const reference = `<c:f>${escapedText(fixedAreaReference(sheet, categories))}</c:f>`;
  const areNumbers = names.some((cell) => typeof cell?.value === 'number');
  const areTexts = names.some((cell) => typeof cell?.value === 'string');
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapedText(name)}</c:v></c:tx>` +
    shape(role) +
    (kind === 'line'
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : '<c:invertIfNegative val="0"/>') +
    labels(kind, role) +
    (areNumbers && !areTexts
      ? `<c:cat><c:numRef>${reference}${numberCache(names)}</c:numRef></c:cat>`
      : `<c:cat><c:strRef>${reference}${textCache(names)}</c:strRef></c:cat>`) +
    `<c:val><c:numRef><c:f>${escapedText(fixedAreaReference(sheet, area))}</c:f>` +
    `${numberCache(values(area))}</c:numRef></c:val>` +
    (kind === 'line' ? '<c:smooth val="0"/>' : '') +
    `</c:ser>`
  );
}

const noFill = '<a:noFill/>';
const filled = (color: string) => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
const noLine = `<a:ln>${noFill}</a:ln>`;

/** How a series is drawn; one that stands for itself as the program likes. */
function shape(role: SeriesRole | undefined): string {
  switch (role) {
    case undefined:
      return '';
    case 'support':
      return `<c:spPr>${noFill}${noLine}</c:spPr>`;
    case 'shortfall':
      return (
        `<c:spPr>${filled(seriesColors.shortfallFill)}` +
        `<a:ln w="12700">${filled(seriesColors.shortfall)}<a:prstDash val="dash"/></a:ln></c:spPr>`
      );
    default:
      return role satisfies never;
  }
}

/** What is written at each number: of a line nothing, of what is missing its name too. */
function labels(kind: PlanChart['kind'], role: SeriesRole | undefined): string {
  if (role === 'support' || kind === 'line') return '';
  const shows = (name: string, isShown: boolean) => `<c:show${name} val="${isShown ? 1 : 0}"/>`;
  return (
    `<c:dLbls><c:spPr>${noFill}${noLine}</c:spPr>` +
    shows('LegendKey', false) +
    shows('Val', true) +
    shows('CatName', false) +
    shows('SerName', role !== undefined) +
    shows('Percent', false) +
    shows('BubbleSize', false) +
    `</c:dLbls>`
  );
}

/** Bars lie, so their categories are at the left. Names are below the chart, if no value below zero covers them. */
function axes({ kind, unit, max }: PlanChart): string {
  const [categorySide, valueSide] = kind === 'bar' ? ['l', 'b'] : ['b', 'l'];
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${axisStart(categorySide)}` +
    `${ticks}<c:tickLblPos val="low"/><c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/>${axisStart(valueSide, max)}` +
    (unit === undefined ? '' : titleXml(richText(unit, 1000))) +
    `<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

function axisStart(side: string | undefined, max?: number): string {
  return (
    `<c:scaling><c:orientation val="minMax"/>${max === undefined ? '' : `<c:max val="${max}"/>`}` +
    `</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`
  );
}

/** If a file does not mention the small ticks, programs draw them across the axis. */
const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>';
