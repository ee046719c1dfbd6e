import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useTexts } from '../useTexts';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeHero800 },
  hint: { maxWidth: '300px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  clear: { marginTop: tokens.spacingVerticalXS },
});

interface NothingFoundProps {
  readonly query: string;
  readonly onClear: () => void;
}

/** A search without a result, and two ways on. */
export function NothingFound({ query, onClear }: NothingFoundProps) {
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <SearchRegular aria-hidden className={styles.icon} />
      <Body1Strong>{texts.nothingFound}</Body1Strong>
      <Caption1 className={styles.hint}>{texts.nothingFoundHint(query)}</Caption1>
      <Button className={styles.clear} onClick={onClear}>
        {texts.clearSearch}
      </Button>
    </div>
  );
}
