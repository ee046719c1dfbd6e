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
    for (const { condition, shade } of [...rules].reverse()) {
      const added = cells.conditionalFormats.add(typeOf(condition));
      const format = formatWhile(added, condition);
      const { fill, color } = shadeColors[shade];
      format.fill.color = fill;
      format.font.color = color;
      // In front of those before, wherever Excel has added it: Microsoft's reference says first, its example last. Once moved
      // it must not be changed any more.
      added.priority = 0;
    }
  }
}

function typeOf(condition: ShadeCondition): 'PresetCriteria' | 'CellValue' {
  return condition.kind === 'error' ? 'PresetCriteria' : 'CellValue';
}

/** The format that cells have while a condition holds. A format has the parts of its type alone: to ask for another fails. */
function formatWhile(
  added: Excel.ConditionalFormat,
  condition: ShadeCondition,
): Excel.ConditionalRangeFormat {
  if (condition.kind === 'error') {
    const { preset } = added;
    preset.rule = { criterion: 'Errors' };
    return preset.format;
  }
  const { cellValue } = added;
  cellValue.rule = { operator: operators[condition.kind], formula1: `=${condition.value}` };
  return cellValue.format;
}
