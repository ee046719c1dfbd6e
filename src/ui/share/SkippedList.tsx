import { makeStyles, tokens } from '@fluentui/react-components';
import { placeName } from '../../cells/sheetReference';
import type { Workbook } from '../../hosts/workbook';
import type { SkippedFormula } from '../../native/conversionResult';
import { ShowPlace } from '../outcome/ShowPlace';
import { skipReasonText } from './skipReasonText';
import { shareTexts } from './shareTexts';
import { useTexts } from '../useTexts';

/** More would push everything else out of the pane. */
const maxShown = 20;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  lead: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface SkippedListProps {
  readonly workbook: Workbook;
  readonly skipped: readonly SkippedFormula[];
}

/** The formulas that stay as they are: each with a link that selects it, and why. */
export function SkippedList({ workbook, skipped }: SkippedListProps) {
  const texts = useTexts(shareTexts);
  const styles = useStyles();
  return (
    <>
      <p className={styles.lead}>{texts.skipped(skipped.length)}</p>
      <ul className={styles.list}>
        {skipped.slice(0, maxShown).map(({ sheet, address, reason }) => {
          const place = placeName(sheet, address);
          return (
            <li key={place}>
              <ShowPlace workbook={workbook} place={{ sheet, address }} text={place} />
              {texts.because(skipReasonText(reason, texts))}
            </li>
          );
        })}
        {skipped.length > maxShown && <li>{texts.moreSkipped(skipped.length - maxShown)}</li>}
      </ul>
    </>
  );
}
