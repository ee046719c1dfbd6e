import { format } from 'numfmt';
import { useContext } from 'react';
import { type CellReference } from '../../cells/area';
import { formulaText, type PlanCell } from '../../sheets/plan';
import { LanguageContext } from '../LanguageContext';
import { PreviewFormula } from './PreviewFormula';

interface PreviewCellProps {
  readonly cell: PlanCell;
  /** The sheet's cell at which the plan will begin. */
  readonly origin: CellReference;
}

/** What a cell of a plan will show; of a formula, its text as it will be there. */
export function PreviewCell({ cell, origin }: PreviewCellProps) {
  const language = useContext(LanguageContext);
  switch (cell.kind) {
    case 'empty':
    case 'spilled':
    case 'blankInput':
      return null;
    case 'text':
      return <div>{cell.value}</div>;
    case 'number':
      return <div>{format(cell.format, cell.value, { locale: language })}</div>;
    case 'formula':
      return <PreviewFormula text={formulaText(cell.formula, { origin })} />;
    default:
      return cell satisfies never;
  }
}
