import type { PlanChart } from '../../sheets/plan';
import { fixedAreaReference } from '../fixedAreaReference';
import { escapedText } from '../package/xmlText';
import { vocabulary, xmlDeclaration } from '../write/book/parts/vocabulary';
import { numberCache, textCache } from './chartCache';
import type { SheetValues } from './sheetValues';

type Series = PlanChart['series'][number];

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/**
 * The part of a chart: its title, its series with their categories, and what their cells hold, for programs that do not
 * calculate.
 *
 * @param sheet the name of the sheet that holds the cells
 */
export function chartPart(sheet: string, chart: PlanChart, values: SheetValues): string {
  const { kind, title, series } = chart;
  const plotted = series.map((each, i) => seriesXml(sheet, chart, each, i, values)).join('');
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}"` +
    ` xmlns:r="${vocabulary.relationships}"><c:roundedCorners val="0"/><c:chart>` +
    titleXml(title) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    (kind === 'line' ? lines(plotted) : bars(kind, plotted)) +
    axes(kind === 'bar') +
    `</c:plotArea>` +
    (series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>` +
    `<a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr>` +
    `<a:r><a:rPr sz="1400" b="0"/><a:t>${escapedText(title)}</a:t></a:r></a:p>` +
    `</c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function bars(kind: 'bar' | 'column', series: string): string {
  return (
    `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="150"/>${axisIds}</c:barChart>`
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
  { name, values: area }: Series,
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
    (kind === 'line' ? '<c:marker><c:symbol val="none"/></c:marker>' : '') +
    (kind === 'line' ? '' : '<c:invertIfNegative val="0"/>') +
    (areNumbers && !areTexts
      ? `<c:cat><c:numRef>${reference}${numberCache(names)}</c:numRef></c:cat>`
      : `<c:cat><c:strRef>${reference}${textCache(names)}</c:strRef></c:cat>`) +
    `<c:val><c:numRef><c:f>${escapedText(fixedAreaReference(sheet, area))}</c:f>` +
    `${numberCache(values(area))}</c:numRef></c:val>` +
    (kind === 'line' ? '<c:smooth val="0"/>' : '') +
    `</c:ser>`
  );
}

/** Bars lie, so their categories are at the left. Names are below the chart, if no value below zero covers them. */
function axes(areLying: boolean): string {
  const [categorySide, valueSide] = areLying ? ['l', 'b'] : ['b', 'l'];
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${axisStart(categorySide)}` +
    `${ticks}<c:tickLblPos val="low"/><c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/>${axisStart(valueSide)}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/>` +
    `${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

function axisStart(side: string | undefined): string {
  return `<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`;
}

/** If a file does not mention the small ticks, programs draw them across the axis. */
const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>';
