import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { FormulaMark } from './FormulaMark';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    // A long formula must not push the numbers of its column out of sight.
    maxWidth: 'min(32ch, 38cqw)',
  },
  code: { fontFamily: tokens.fontFamilyMonospace, textAlign: 'start', overflowWrap: 'anywhere' },
});

interface PreviewFormulaProps {
  readonly text: string;
}

/** A live formula, broken where it reads well if it does not fit on a line. */
export function PreviewFormula({ text }: PreviewFormulaProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <FormulaMark />
      <code className={styles.code}>
        {text.split(/(?<=[._(,])/).map((part, i) => (
          <Fragment key={i}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
    </div>
  );
}
