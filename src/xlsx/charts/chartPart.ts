import { hasLegend } from '../../sheets/hasLegend';
import type { PlanChart, PlanSeries, SeriesRole } from '../../sheets/plan';
import { seriesColors } from '../../sheets/seriesColors';
import { fixedAreaReference } from '../fixedAreaReference';
import { escapedText } from '../package/xmlText';
import { vocabulary, xmlDeclaration } from '../write/book/parts/vocabulary';
import { markCache, numberCache, textCache } from './chartCache';
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
  const isCompared = hasLegend(chart);
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}"` +
    ` xmlns:r="${vocabulary.relationships}"><c:roundedCorners val="0"/><c:chart>` +
    titleXml(titleText(sheet, chart, values), chart.titleCell ? titleFont : '') +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    (kind === 'line' ? lines(plotted) : bars(chart, plotted)) +
    axes(chart) +
    `</c:plotArea>` +
    (isCompared ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${blanksAs(series)}"/></c:chart></c:chartSpace>`
  );
}

/** LibreOffice draws a mark at 0 where there is none, unless a line goes on over gaps. */
function blanksAs(series: PlanChart['series']): string {
  return series.some(({ role }) => role === 'mark') ? 'span' : 'gap';
}

function titleText(sheet: string, { title, titleCell }: PlanChart, values: SheetValues): string {
  if (!titleCell) return richText(title, titleSize, true);
  const area = { ...titleCell, rows: 1, columns: 1 };
  const reference = escapedText(fixedAreaReference(sheet, area));
  return `<c:tx><c:strRef><c:f>${reference}</c:f>${textCache(values(area))}</c:strRef></c:tx>`;
}

function titleXml(text: string, font = ''): string {
  return `<c:title>${text}<c:overlay val="0"/>${font}</c:title>`;
}

/** Two lines of such words fit above a chart. */
const titleSize = 1200;
const titleFont =
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${titleSize}" b="1"/></a:pPr>` +
  `<a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

function richText(text: string, size: number, isBold = false): string {
  const font = `sz="${size}" b="${isBold ? 1 : 0}"`;
  return (
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>` +
    `<a:p><a:pPr><a:defRPr ${font}/></a:pPr>` +
    `<a:r><a:rPr ${font}/><a:t>${escapedText(text)}</a:t></a:r></a:p>` +
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
    shape(kind, role) +
    (kind === 'line' ? marker(role) : '<c:invertIfNegative val="0"/>') +
    labels(kind, role) +
    (areNumbers && !areTexts
      ? `<c:cat><c:numRef>${reference}${numberCache(names)}</c:numRef></c:cat>`
      : `<c:cat><c:strRef>${reference}${textCache(names)}</c:strRef></c:cat>`) +
    `<c:val><c:numRef><c:f>${escapedText(fixedAreaReference(sheet, area))}</c:f>` +
    `${(role === 'mark' && kind === 'line' ? markCache : numberCache)(values(area))}</c:numRef></c:val>` +
    (kind === 'line' ? '<c:smooth val="0"/>' : '') +
    `</c:ser>`
  );
}

const noFill = '<a:noFill/>';
const filled = (color: string) => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
const noLine = `<a:ln>${noFill}</a:ln>`;

/** How a series is drawn; one that stands for itself as the program likes. */
function shape(kind: PlanChart['kind'], role: SeriesRole | undefined): string {
  switch (role) {
    case undefined:
      return '';
    case 'support':
      return `<c:spPr>${noFill}${noLine}</c:spPr>`;
    case 'mark':
      return `<c:spPr>${kind === 'line' ? noLine : filled(seriesColors.mark)}</c:spPr>`;
    case 'low':
    case 'high':
      return `<c:spPr>${filled(seriesColors[role])}</c:spPr>`;
    case 'shortfall':
      return (
        `<c:spPr>${filled(seriesColors.shortfallFill)}` +
        `<a:ln w="12700">${filled(seriesColors.shortfall)}<a:prstDash val="dash"/></a:ln></c:spPr>`
      );
    default:
      return role satisfies never;
  }
}

function marker(role: SeriesRole | undefined): string {
  if (role !== 'mark') return '<c:marker><c:symbol val="none"/></c:marker>';
  const color = filled(seriesColors.mark);
  return (
    `<c:marker><c:symbol val="circle"/><c:size val="9"/>` +
    `<c:spPr>${color}<a:ln w="9525">${color}</a:ln></c:spPr></c:marker>`
  );
}

/** What is written at each number: of a line nothing, of what is missing its name too, of a mark its name and category. */
function labels(kind: PlanChart['kind'], role: SeriesRole | undefined): string {
  const isMark = role === 'mark' && kind === 'line';
  if (role === 'support' || (kind === 'line' && !isMark)) return '';
  const shows = (name: string, isShown: boolean) => `<c:show${name} val="${isShown ? 1 : 0}"/>`;
  return (
    `<c:dLbls><c:spPr>${noFill}${noLine}</c:spPr>` +
    (isMark ? '<c:dLblPos val="b"/>' : '') +
    shows('LegendKey', false) +
    shows('Val', !isMark) +
    shows('CatName', isMark) +
    shows('SerName', isMark || role === 'shortfall') +
    shows('Percent', false) +
    shows('BubbleSize', false) +
    (isMark ? '<c:separator> </c:separator>' : '') +
    `</c:dLbls>`
  );
}

/** Bars lie, so their categories are at the left, the first on top. Names are below the chart, if no value below zero covers them. */
function axes({ kind, unit, max }: PlanChart): string {
  const [categorySide, valueSide] = kind === 'bar' ? ['l', 'b'] : ['b', 'l'];
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${axisStart(categorySide, kind === 'bar')}` +
    `${ticks}<c:tickLblPos val="low"/><c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/>${axisStart(valueSide, false, max)}` +
    (unit === undefined ? '' : titleXml(richText(unit, 1000))) +
    `<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="${kind === 'bar' ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

function axisStart(side: string | undefined, isReversed: boolean, max?: number): string {
  return (
    `<c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/>${max === undefined ? '' : `<c:max val="${max}"/>`}` +
    `</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`
  );
}

/** If a file does not mention the small ticks, programs draw them across the axis. */
const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>';
