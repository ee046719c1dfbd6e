import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { WorkbookError, type Location, type Workbook } from '../../hosts/workbook';
import { refusalText } from './refusalText';
import { LanguageContext } from '../LanguageContext';
import { useAction } from '../async/useAction';
import { outcomeTexts } from './outcomeTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({ failure: { color: tokens.colorPaletteRedForeground1 } });

interface ShowPlaceProps {
  readonly workbook: Workbook;
  readonly place: Location;
  /** The place as a formula names it. */
  readonly text: string;
}

/** A link that selects a place in the workbook, or shows why it was refused. */
export function ShowPlace({ workbook, place, text }: ShowPlaceProps) {
  const texts = useTexts(outcomeTexts);
  const language = useContext(LanguageContext);
  const styles = useStyles();
  const show = useAction((_: undefined) => workbook.select(place));
  const { state } = show;
  // Anything but a refusal is an error of the add-in: the failure view shows it and how to continue.
  if (state.kind === 'failed' && !(state.error instanceof WorkbookError)) throw state.error;
  return (
    <>
      <Link
        as="button"
        inline
        aria-label={texts.showCell(text)}
        onClick={() => show.run(undefined)}
      >
        {text}
      </Link>
      {state.kind === 'failed' && state.error instanceof WorkbookError && (
        <Caption1 role="alert" className={styles.failure}>
          {' '}
          {texts.notShown} {refusalText(state.error.refusal, language)}
        </Caption1>
      )}
    </>
  );
}
