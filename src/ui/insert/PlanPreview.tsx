import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellReference } from '../../cells/area';
import type { Plan } from '../../sheets/plan';
import { useTexts } from '../useTexts';
import { insertTexts } from './insertTexts';
import { PreviewRow } from './PreviewRow';

const useStyles = makeStyles({
  root: {
    // Cells measure themselves against what is in sight.
    containerType: 'inline-size',
    // Sideways only: a box that scrolls both ways is hard to read in a narrow pane.
    overflowX: 'auto',
    overflowY: 'hidden',
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
  /** The result of a formula of the plan, if it is known. */
  readonly resultOf?: (cell: CellReference) => number | undefined;
}

/** So many rows are shown at first. */
const first = 12;

/**
 * A plan as the sheet will show it. Scrolls sideways in itself; its first column stays. A plain table, because Fluent's is made
 * for rows that one selects and columns of equal width.
 */
export function PlanPreview({ plan, origin, label, resultOf }: PlanPreviewProps) {
  const texts = useTexts(insertTexts);
  const [all, setAll] = useState(false);
  const styles = useStyles();
  const numeric = numericColumns(plan);
  const rows = all ? plan.cells : plan.cells.slice(0, first);
  return (
    <div>
      <div role="region" aria-label={label} tabIndex={0} className={styles.root}>
        <table aria-label={label} className={styles.table}>
          <tbody>
            {rows.map((cells, row) => (
              <PreviewRow
                key={row}
                cells={cells}
                origin={origin}
                colors={plan.colors}
                resultIn={(column) => resultOf?.({ row, column })}
                numeric={numeric}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < plan.cells.length && (
        <Button appearance="transparent" size="small" onClick={() => setAll(true)}>
          {texts.allRows(plan.cells.length)}
        </Button>
      )}
    </div>
  );
}

/** The columns that hold a number anywhere: their headings are at the end, above the digits. */
function numericColumns(plan: Plan): ReadonlySet<number> {
  const numbers = plan.cells.flatMap((cells) =>
    cells.flatMap((cell, column) =>
      cell.kind === 'number' || cell.kind === 'formula' ? [column] : [],
    ),
  );
  return new Set(numbers);
}
