import { format } from 'numfmt';
import { useContext } from 'react';
import { formulaText, type PlanCell } from '../../sheets/plan';
import { LanguageContext } from '../LanguageContext';
import { PreviewFormula } from './PreviewFormula';

interface PreviewCellProps {
  readonly cell: PlanCell;
}

/** What a cell of a plan will show; of a formula, its text as it stands when the plan begins at A1. */
export function PreviewCell({ cell }: PreviewCellProps) {
  const language = useContext(LanguageContext);
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return <div>{cell.value}</div>;
    case 'number':
      return <div>{format(cell.format, cell.value, { locale: language })}</div>;
    case 'formula':
      return <PreviewFormula text={formulaText(cell.formula, { row: 0, column: 0 })} />;
    default:
      return cell satisfies never;
  }
}
