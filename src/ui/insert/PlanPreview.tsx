import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellReference } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import { PreviewRow } from './PreviewRow';

const useStyles = makeStyles({
  root: {
    // Cells measure themselves against what is in sight.
    containerType: 'inline-size',
    maxHeight: '300px',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // Outside, because the column that stays would cover it.
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  table: {
    minWidth: '100%',
    borderCollapse: 'separate',
    borderSpacing: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PlanPreviewProps {
  readonly plan: Plan;
  /** The sheet's cell at which the plan will begin. */
  readonly origin: CellReference;
  readonly label: string;
}

/**
 * A plan as the sheet will show it. Scrolls in itself; its first column stays. A plain table, because Fluent's is made
 * for rows that one selects and columns of equal width.
 */
export function PlanPreview({ plan, origin, label }: PlanPreviewProps) {
  const styles = useStyles();
  const numeric = numericColumns(plan);
  return (
    <div role="region" aria-label={label} tabIndex={0} className={styles.root}>
      <table aria-label={label} className={styles.table}>
        <tbody>
          {plan.cells.map((cells, row) => (
            <PreviewRow
              key={row}
              cells={cells}
              origin={origin}
              colors={plan.colors}
              numeric={numeric}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The columns that hold a number anywhere: their headings are at the end, above the digits. */
function numericColumns(plan: Plan): ReadonlySet<number> {
  const numbers = plan.cells.flatMap((cells) =>
    cells.flatMap((cell, column) => (cell.kind === 'number' ? [column] : [])),
  );
  return new Set(numbers);
}
