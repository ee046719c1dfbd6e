import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanCell } from '../../sheets/plan';
import { PreviewCell } from './PreviewCell';

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'top',
    // A short text stays on its line, a long one wraps.
    '& > *': { width: 'max-content', maxWidth: '60ch' },
  },
  first: {
    position: 'sticky',
    insetInlineStart: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    '& > *': { maxWidth: 'min(36ch, 42cqw)' },
  },
  numeric: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    '& > *': { marginInlineStart: 'auto' },
  },
  alone: {
    '& > *': {
      position: 'sticky',
      insetInlineStart: tokens.spacingHorizontalS,
      maxWidth: `calc(100cqw - 2 * ${tokens.spacingHorizontalS})`,
    },
  },
  heading: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
});

interface PreviewRowProps {
  readonly cells: readonly PlanCell[];
  /** The columns of numbers. */
  readonly numeric: ReadonlySet<number>;
}

/** A row of a plan: headings and labels as header cells, a lone text across the whole row. */
export function PreviewRow({ cells, numeric }: PreviewRowProps) {
  const styles = useStyles();
  if (standsAlone(cells)) {
    const [text] = cells;
    return (
      <tr>
        <td
          colSpan={cells.length}
          className={mergeClasses(styles.cell, styles.alone, styleOf(text, styles))}
        >
          <PreviewCell cell={text} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      {cells.map((cell, column) => {
        const scope = scopeOf(cell, column);
        const Cell = scope ? 'th' : 'td';
        return (
          <Cell
            key={column}
            scope={scope}
            className={mergeClasses(
              styles.cell,
              column === 0 && styles.first,
              numeric.has(column) && styles.numeric,
              styleOf(cell, styles),
            )}
          >
            <PreviewCell cell={cell} />
          </Cell>
        );
      })}
    </tr>
  );
}

function standsAlone(cells: readonly PlanCell[]): cells is readonly [PlanCell, ...PlanCell[]] {
  const [first, ...others] = cells;
  return (
    first?.kind === 'text' && others.length > 0 && others.every((cell) => cell.kind === 'empty')
  );
}

function scopeOf(cell: PlanCell, column: number): 'col' | 'row' | undefined {
  if (cell.kind !== 'text') return undefined;
  if (cell.style === 'heading') return 'col';
  return cell.style === 'label' && column === 0 ? 'row' : undefined;
}

function styleOf(cell: PlanCell, styles: ReturnType<typeof useStyles>): string {
  const style = cell.kind === 'text' ? cell.style : undefined;
  return mergeClasses(
    style === 'title' && styles.title,
    style === 'heading' && styles.heading,
    style === 'note' && styles.note,
  );
}
