import type { Area } from '../../cells/area';
import { parseReference } from '../../formulas/parseReference';
import type { PlanChart, SeriesRole } from '../../sheets/plan';
import { seriesColors } from '../../sheets/seriesColors';
import { child, childrenOf, everyElement, readXml, type XmlElement } from '../package/xml';
import { chartPart } from './chartPart';

/**
 * The chart of a part, if AI Capex would write the same for it: then nothing of it is unknown.
 *
 * @param sheet the name of the sheet that the chart is on, and that holds its cells
 * @param name that of the chart, if its title is that of a cell
 * @returns undefined for any other chart, and for one whose cells are gone
 */
export function chartOfPart(text: string, sheet: string, name: string): PlanChart | undefined {
  const chart = chartIn(readXml(text), sheet, name);
  if (!chart) return undefined;
  const kind = text.includes('<c:cat><c:numRef>') ? 0 : '';
  const written = chartPart(sheet, chart, (area) =>
    area === chart.categories ? [{ value: kind }] : [],
  );
  return withoutCells(written) === withoutCells(text) ? chart : undefined;
}

/** References are read on their own, since there are several ways to write one; what the cells hold is no matter. */
function withoutCells(text: string): string {
  return text.replace(/<c:(num|str)Cache>.*?<\/c:\1Cache>|<c:f>[^<]*<\/c:f>/gs, '');
}

function chartIn(root: XmlElement, sheet: string, name: string): PlanChart | undefined {
  const title = child(root, 'chart', 'title');
  const titleCell = areaIn(child(title, 'tx'), sheet);
  const plot = child(root, 'chart', 'plotArea');
  const bars = child(plot, 'barChart');
  const drawn = bars ?? child(plot, 'lineChart');
  const isLying = valueOf(child(bars, 'barDir')) === 'bar';
  const values = child(plot, 'valAx');
  const unit = child(values, 'title');
  const max = valueOf(child(values, 'scaling', 'max'));
  const plotted = childrenOf(drawn, 'ser').map((series) => ({
    name: child(series, 'tx', 'v')?.text ?? '',
    categories: areaIn(child(series, 'cat'), sheet),
    values: areaIn(child(series, 'val'), sheet),
    role: roleOf(series),
  }));
  const categories = plotted[0]?.categories;
  if (!categories) return undefined;
  const isOfOne = plotted.every((each) => sameArea(each.categories, categories));
  if (!isOfOne) return undefined;
  return {
    kind: bars ? (isLying ? 'bar' : 'column') : 'line',
    title: titleCell ? name : textIn(title),
    ...(titleCell && { titleCell: { row: titleCell.row, column: titleCell.column } }),
    ...(unit && { unit: textIn(unit) }),
    ...(max !== undefined && { max: Number(max) }),
    ...(valueOf(child(bars, 'grouping')) === 'stacked' && { isStacked: true }),
    categories,
    series: plotted.flatMap(({ name, values, role }) =>
      values ? [{ name, values, ...(role && { role }) }] : [],
    ),
  };
}

/** Roles that are told by their color. */
const filledRoles = ['mark', 'low', 'high'] as const;

/** Whether it is one is known once the same part is written for it. */
function roleOf(series: XmlElement): SeriesRole | undefined {
  if (valueOf(child(series, 'marker', 'symbol')) === 'circle') return 'mark';
  const line = child(series, 'spPr', 'ln');
  const color = `#${valueOf(child(series, 'spPr', 'solidFill', 'srgbClr'))}`;
  if (!line) return filledRoles.find((role) => seriesColors[role] === color);
  return child(line, 'prstDash') ? 'shortfall' : 'support';
}

function textIn(element: XmlElement | undefined): string {
  const texts = element ? [...everyElement(element)] : [];
  return texts.find(({ local }) => local === 't')?.text ?? '';
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('val');
}

function sameArea(one: Area | undefined, other: Area): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function areaIn(element: XmlElement | undefined, sheet: string): Area | undefined {
  const reference = (child(element, 'numRef', 'f') ?? child(element, 'strRef', 'f'))?.text ?? '';
  const parsed = parseReference(reference);
  if (parsed?.kind !== 'cells' || parsed.sheet !== sheet) return undefined;
  const { top, left, bottom, right } = parsed;
  if (top === null || left === null) return undefined;
  const [lastRow, lastColumn] = [bottom ?? top, right ?? left];
  return { row: top, column: left, rows: lastRow - top + 1, columns: lastColumn - left + 1 };
}
