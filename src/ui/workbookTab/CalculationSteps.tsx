import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { CalculationStep } from '../../explain/explanation';
import { stepText } from '../../explain/stepText';
import { LanguageContext } from '../LanguageContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: '0',
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface CalculationStepsProps {
  readonly steps: readonly CalculationStep[];
}

/** The calculation step by step, with the numbers put in. */
export function CalculationSteps({ steps }: CalculationStepsProps) {
  const language = useContext(LanguageContext);
  const styles = useStyles();
  return (
    <ol className={styles.root}>
      {steps.map((step, i) => (
        <li key={i}>{stepText(step, language)}</li>
      ))}
    </ol>
  );
}
