import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

interface FormulaCodeProps {
  readonly text: string;
  /** What it is, for screen readers. */
  readonly label: string;
}

/** A formula. A long one breaks where it reads well. */
export function FormulaCode({ text, label }: FormulaCodeProps) {
  const styles = useStyles();
  return (
    <code role="group" aria-label={label} className={styles.root}>
      {text.split(/(?<=[._(,])/).map((part, i) => (
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
