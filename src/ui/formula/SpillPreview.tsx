import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Explanation } from '../../explain/explanation';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import { LanguageContext } from '../LanguageContext';
import { firstCellTexts } from './firstCellTexts';
import { spillSize } from './spillSize';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  // Wider than the pane, a table scrolls by itself; by keyboard too, hence the stop of the Tab key.
  root: { overflowX: 'auto', maxWidth: '100%' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
});

interface SpillPreviewProps {
  readonly call: FormulaCall;
  readonly read: ReadValues;
  readonly explanation: Explanation;
}

/** How much a formula fills, and the first cells of it; nothing if it fills one cell. */
export function SpillPreview({ call, read, explanation }: SpillPreviewProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  const size = spillSize(call, read, explanation);
  if (size.rows * size.columns === 1) return null;
  const rows = firstCellTexts(call, read, explanation, size, language);
  return (
    <>
      <Caption1>{texts.fillsCells(size.rows, size.columns)}</Caption1>
      <div role="region" aria-label={texts.tableLabel} tabIndex={0} className={styles.root}>
        <table className={styles.table}>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
