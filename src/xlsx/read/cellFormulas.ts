import { areaAt } from '../../cells/a1';
import type { Area, CellReference } from '../../cells/area';
import type { BookFormula } from '../book';
import { intersecting } from '../formula/intersecting';
import type { ScannedCell, ScannedFormula } from '../package/scanSheet';
import { relativeToRow } from './relativeToRow';
import { readFormula } from './readFormula';
import { shiftedFormulas } from './shiftedFormulas';

/** A cell's formula, and the cells that it fills. */
export type FileFormula = Omit<BookFormula, 'result'> & { readonly area?: Area };

type Plain = Pick<BookFormula, 'kind' | 'formula' | 'form'>;

/**
 * Reads the formulas of one sheet's cells, in the order of its XML.
 *
 * @param nameFormula what a defined name stands for in this sheet
 * @param laterFirst the cell, further down in the XML, that has the formula which others share
 * @returns undefined for a cell without a formula, and for one that shares a formula which is not there
 */
export function cellFormulas(
  nameFormula: (name: string) => string | undefined,
  laterFirst: (id: string) => ScannedCell | undefined,
): (cell: ScannedCell) => FileFormula | undefined {
  const shared = new Map<string, (to: CellReference) => Plain>();
  /** Formulas filled down a column have one shape, which is looked into once. */
  const plainShapes = new Set<string>();
  const plain = (text: string, cell: CellReference): Plain => {
    const formula = readFormula(text);
    const shape = relativeToRow(formula, cell);
    const old = plainShapes.has(shape) ? undefined : intersecting(formula, nameFormula);
    if (old !== undefined) return { kind: 'formula', formula: old, form: 'intersecting' };
    plainShapes.add(shape);
    return { kind: 'formula', formula };
  };
  const sharedFormula = (cell: ScannedCell, id: string, text: string): Plain | undefined => {
    if (text === '') {
      const first = shared.has(id) ? undefined : laterFirst(id);
      if (first?.formula) sharedFormula(first, id, first.formula.text);
      return shared.get(id)?.(cell);
    }
    const first = plain(text, cell);
    const at = shiftedFormulas(first.formula, cell);
    shared.set(id, (to) => ({ ...first, formula: at(to) }));
    return first;
  };
  return (cell) => {
    const { formula } = cell;
    if (!formula) return undefined;
    const { attributes, text } = formula;
    const type = attributes.get('t');
    if (type === 'shared') return sharedFormula(cell, attributes.get('si') ?? '', text);
    if (type === 'dataTable') return dataTable(formula);
    if (text.trim() === '') return undefined;
    if (type !== 'array') return plain(text, cell);
    return {
      ...{ kind: 'formula', formula: readFormula(text) },
      form: cell.cellMetadata > 0 ? 'dynamicArray' : 'array',
      ...filling(areaAt(attributes.get('ref') ?? '')),
    };
  };
}

/**
 * A data table's first cell holds it: which cells its row and its column put their values into. Its other cells are
 * values like any.
 */
function dataTable({ attributes }: ScannedFormula): FileFormula {
  const [first = '', second = ''] = [attributes.get('r1'), attributes.get('r2')];
  const isOfBoth = isTrue(attributes.get('dt2D'));
  const isOfRow = isTrue(attributes.get('dtr'));
  const inputs = isOfBoth ? [first, second] : isOfRow ? [first, ''] : ['', first];
  return { kind: 'formula', formula: `=TABLE(${inputs.join(',')})`, form: 'dataTable' };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function filling(area: Area | undefined): Pick<FileFormula, 'spill' | 'area'> {
  if (!area || area.rows * area.columns === 1) return {};
  return { spill: { rows: area.rows, columns: area.columns }, area };
}
