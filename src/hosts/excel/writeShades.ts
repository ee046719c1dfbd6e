import type { Plan } from '../../sheets/plan';
import { type ShadeCondition, shadeColors } from '../../sheets/shades';

type Comparison = Exclude<ShadeCondition['kind'], 'error'>;

const operators = {
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
} as const satisfies Record<Comparison, `${Excel.ConditionalCellValueOperator}`>;

/**
 * Shades a plan's cells by their values, by conditional formats.
 *
 * @param range the cells of the plan, on a sheet that has no conditional formats yet
 */
export function writeShades(range: Excel.Range, { shades = [] }: Plan): void {
  for (const { area, rules } of shades) {
    const { row, column, rows, columns } = area;
    const cells = range.getCell(row, column).getResizedRange(rows - 1, columns - 1);
    // What is added is put before what is there.
    for (const { condition, shade } of [...rules].reverse()) {
      const format = formatWhile(cells, condition);
      const { fill, color } = shadeColors[shade];
      format.fill.color = fill;
      format.font.color = color;
    }
  }
}

/** The format that cells have while a condition holds. */
function formatWhile(cells: Excel.Range, condition: ShadeCondition): Excel.ConditionalRangeFormat {
  if (condition.kind === 'error') {
    const { preset } = cells.conditionalFormats.add('PresetCriteria');
    preset.rule = { criterion: 'Errors' };
    return preset.format;
  }
  const { cellValue } = cells.conditionalFormats.add('CellValue');
  cellValue.rule = { operator: operators[condition.kind], formula1: `=${condition.value}` };
  return cellValue.format;
}
