import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellReference } from '../../cells/area';
import type { ColorConvention, PlanCell } from '../../sheets/plan';
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
  input: { color: tokens.colorPaletteBlueForeground2 },
  inputFast: { backgroundColor: tokens.colorPaletteYellowBackground1 },
});

interface PreviewRowProps {
  readonly cells: readonly PlanCell[];
  /** The sheet's cell at which the plan will begin. */
  readonly origin: CellReference;
  readonly colors: ColorConvention;
  /** The result of the formula in a column, if it is known. */
  readonly resultIn: (column: number) => number | undefined;
  /** The columns of numbers. */
  readonly numeric: ReadonlySet<number>;
}

/** A row of a plan: headings and labels as header cells, a lone text across the whole row. */
export function PreviewRow({ cells, origin, colors, resultIn, numeric }: PreviewRowProps) {
  const styles = useStyles();
  if (standsAlone(cells)) {
    const [text] = cells;
    return (
      <tr>
        <td
          colSpan={cells.length}
          className={mergeClasses(styles.cell, styles.alone, styleOf(text, colors, styles))}
        >
          <PreviewCell cell={text} origin={origin} />
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
              styleOf(cell, colors, styles),
            )}
          >
            <PreviewCell cell={cell} origin={origin} result={resultIn(column)} />
          </Cell>
        );
      })}
    </tr>
  );
}

function standsAlone(cells: readonly PlanCell[]): cells is readonly [PlanCell, ...PlanCell[]] {
  const [first, ...others] = cells;
  return (
    (first?.kind === 'text' || first?.kind === 'record') &&
    others.length > 0 &&
    others.every((cell) => cell.kind === 'empty')
  );
}

function scopeOf(cell: PlanCell, column: number): 'col' | 'row' | undefined {
  if (cell.kind !== 'text') return undefined;
  if (cell.style === 'heading' || cell.style === 'headingRight') return 'col';
  return cell.style === 'label' && column === 0 ? 'row' : undefined;
}

/** The styles of cells in the theme's own colors: those of the sheet are made for a white background. */
function styleOf(
  cell: PlanCell,
  colors: ColorConvention,
  styles: ReturnType<typeof useStyles>,
): string {
  if (cell.kind === 'empty') return '';
  const { style } = cell;
  switch (style) {
    case 'title':
    case 'verdict':
      return styles.title;
    case 'heading':
    case 'headingRight':
      return styles.heading;
    case 'note':
      return styles.note;
    case 'input':
      return mergeClasses(styles.input, colors === 'fast' && styles.inputFast);
    case 'entry':
      return mergeClasses(styles.input, styles.inputFast);
    case 'label':
    case 'link':
    case 'formula':
    case 'base':
    case 'rating':
    case 'ratingLeft':
      return '';
    default:
      return style satisfies never;
  }
}
