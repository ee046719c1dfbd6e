import type { Text } from '../../language';
import type { Formula } from '../plan';
import { blockKeys, tableColumns } from './paybackTable';
import type { CellContext, ModelCell, ModelRow } from './sheet';
import { formulaOf, line } from './rows';

/** Rates and factors of the workings. */
export const factorFormat = '0.000000;(0.000000)';

interface Block {
  readonly name: string;
  readonly label: Text;
  readonly unit: 'ratio' | 'years' | 'share';
  readonly format: string;
  /** The rate of a row, in the column of values; `row` counts from 0. */
  readonly rate: (view: CellContext, row: number) => Formula;
  /** The cell for a row's growth and a column's cost ratio. */
  readonly cell: (view: CellContext, row: number) => Formula;
}

/** Rows of the same shape as the table of paybacks: one for each growth, with a cell for each cost ratio. */
export function paybackBlock({
  name,
  label,
  unit,
  format,
  rate,
  cell,
}: Block): readonly ModelRow[] {
  return blockKeys(name).map((key, row) =>
    line(
      { key, label, unit, time: 'none' },
      formulaOf(factorFormat, (view) => rate(view, row)),
      ...new Array<ModelCell>(tableColumns).fill(formulaOf(format, (view) => cell(view, row))),
    ),
  );
}
