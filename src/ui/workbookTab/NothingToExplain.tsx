import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { workbookTexts } from './workbookTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeHero800 },
  hint: { maxWidth: '300px', color: tokens.colorNeutralForeground2 },
});

/** The selected cell has nothing to explain: what to select. */
export function NothingToExplain() {
  const texts = useTexts(workbookTexts);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <TableCursorRegular aria-hidden className={styles.icon} />
      <Body1Strong>{texts.nothingTitle}</Body1Strong>
      <Caption1 className={styles.hint}>{texts.nothingHint}</Caption1>
    </div>
  );
}
