import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from '@fluentui/react-components';
import { format } from 'numfmt';
import { Fragment, useContext } from 'react';
import type { CellReference } from '../../cells/area';
import { formulaText, type PlanCell } from '../../sheets/plan';
import { LanguageContext } from '../LanguageContext';
import { FormulaMark } from './FormulaMark';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    // A long formula must not push the numbers of its column out of sight.
    maxWidth: 'min(32ch, 38cqw)',
  },
  result: { whiteSpace: 'nowrap' },
  code: { fontFamily: tokens.fontFamilyMonospace, textAlign: 'start', overflowWrap: 'anywhere' },
});

interface PreviewCellProps {
  readonly cell: PlanCell;
  /** The sheet's cell at which the plan will begin. */
  readonly origin: CellReference;
  /** The result of its formula, if it is known. */
  readonly result?: number | undefined;
}

/** What a cell of a plan will show; of a formula whose result is not known, its text as it will be there. */
export function PreviewCell({ cell, origin, result }: PreviewCellProps) {
  const language = useContext(LanguageContext);
  const styles = useStyles();
  switch (cell.kind) {
    case 'empty':
    case 'spilled':
    case 'blankInput':
      return null;
    case 'text':
    case 'record':
      return <div>{cell.value}</div>;
    case 'link':
      return (
        <div>
          <Link href={cell.url} target="_blank" rel="noopener noreferrer">
            {cell.value}
          </Link>
        </div>
      );
    case 'number':
      return <div>{format(cell.format, cell.value, { locale: language })}</div>;
    case 'formula':
      if (result === undefined)
        return <PreviewFormula text={formulaText(cell.formula, { origin })} />;
      return (
        <div className={styles.result} title={formulaText(cell.formula, { origin })}>
          <FormulaMark /> {format(cell.format, result, { locale: language })}
        </div>
      );
    default:
      return cell satisfies never;
  }
}

interface PreviewFormulaProps {
  readonly text: string;
}

/** A live formula. A long one breaks after a comma, a bracket, a dot or an underscore. */
function PreviewFormula({ text }: PreviewFormulaProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <FormulaMark />
      <code className={styles.code}>
        {text.split(/(?<=[._(,])/).map((part, i) => (
          <Fragment key={i}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
    </div>
  );
}
