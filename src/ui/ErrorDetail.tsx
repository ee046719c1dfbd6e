import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from './useTexts';
import { paneTexts } from './paneTexts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: '100%',
    maxHeight: '160px',
    overflow: 'auto',
    margin: '0',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** The text of an error, for those who can use it. */
export function ErrorDetail({ error }: { readonly error: unknown }) {
  const texts = useTexts(paneTexts);
  const styles = useStyles();
  return (
    <pre tabIndex={0} aria-label={texts.failureDetail} role="region" className={styles.root}>
      {String(error)}
    </pre>
  );
}
