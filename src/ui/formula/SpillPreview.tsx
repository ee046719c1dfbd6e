import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { formatFor } from '../../sheets/format';
import { LanguageContext } from '../LanguageContext';
import { firstCells } from './firstCells';
import { functionTexts } from './functionTexts';
import { amountFormatIn } from './amountFormatIn';
import type { MoneyUnit } from './MoneyUnitSelect';
import type { AnsweredCall } from './resultCells';
import { spillSize } from './spillSize';
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
    // With the room that a format leaves for a closing parenthesis.
    whiteSpace: 'pre',
  },
  left: { textAlign: 'start' },
  right: { textAlign: 'end' },
  bold: { fontWeight: tokens.fontWeightSemibold },
});

interface SpillPreviewProps extends AnsweredCall {
  /** The unit of money in which amounts are shown. */
  readonly money?: MoneyUnit;
}

/** How much a formula fills, and the first cells of it as they are shown; nothing if it fills one cell. */
export function SpillPreview({ money = '', ...answered }: SpillPreviewProps) {
  const { call, read, explanation } = answered;
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  const size = spillSize(call, read, explanation);
  if (size.rows * size.columns === 1) return null;
  const rows = firstCells(answered, amountFormatIn(money, texts), language);
  return (
    <>
      <Caption1>{texts.fillsCells(size.rows, size.columns)}</Caption1>
      <div role="region" aria-label={texts.tableLabel} tabIndex={0} className={styles.root}>
        <table className={styles.table}>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ text, style }, column) => {
                  const { align = 'left', bold } = formatFor(style, 'bankers');
                  return (
                    <td
                      key={column}
                      className={mergeClasses(styles.cell, styles[align], bold && styles.bold)}
                    >
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
