import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { ShowPlace } from '../outcome/ShowPlace';
import { useTexts } from '../useTexts';
import type { Precedent } from './precedents';
import { workbookTexts } from './workbookTexts';

const useStyles = makeStyles({
  list: { margin: '0', paddingInlineStart: tokens.spacingHorizontalL },
});

interface PrecedentListProps {
  readonly workbook: Workbook;
  readonly precedents: readonly Precedent[];
}

/** The cells that a formula refers to: each can be selected, and says which error it shows. */
export function PrecedentList({ workbook, precedents }: PrecedentListProps) {
  const texts = useTexts(workbookTexts);
  const styles = useStyles();
  return (
    <>
      <Caption1Strong block>{texts.calculatedFrom}</Caption1Strong>
      <ul className={styles.list}>
        {precedents.map(({ place, text, error }) => (
          <li key={text}>
            <Caption1>
              <ShowPlace workbook={workbook} place={place} text={text} />
              {error !== undefined && ` ${texts.showsError(error)}`}
            </Caption1>
          </li>
        ))}
      </ul>
      <Caption1 block>{texts.calculatedFromHint}</Caption1>
    </>
  );
}
