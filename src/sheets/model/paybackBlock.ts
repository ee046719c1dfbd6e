import type { Text } from '../../language';
import { type Formula, formula } from '../plan';
import { growthLabel } from './growthLabel';
import { blockKeys, rateOf, tableColumns } from './paybackTable';
import { unitFormat } from './quantities';
import type { CellContext, ModelCell, ModelRow } from './sheet';
import { formulaOf, line } from './rows';

/** Rates and factors of the workings. */
export const factorFormat = '0.000000_);(0.000000)';

interface Block {
  readonly name: string;
  readonly label: Text;
  readonly unit: 'ratio' | 'years' | 'share' | 'count' | 'USD bn';
  readonly format: string;
  /** The cell for a row's growth and a column's cost ratio; `row` counts from 0. */
  readonly cell: (view: CellContext, row: number) => Formula;
}

/**
 * Rows of the same shape as the table of paybacks: one for each growth, with a cell for each cost ratio. The growth
 * comes before the cells.
 */
export function paybackBlock({ name, label, unit, format, cell }: Block): readonly ModelRow[] {
  return blockKeys(name).map((key, row) =>
    line(
      { key, label: growthLabel(label, row), unit, time: 'none' },
      formulaOf(unitFormat('share'), (view) => formula`${rateOf(view, 'table', row)}`),
      ...new Array<ModelCell>(tableColumns).fill(formulaOf(format, (view) => cell(view, row))),
    ),
  );
}
