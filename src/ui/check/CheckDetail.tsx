import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { CheckResult } from '../../checks/runChecks';
import { suiteTexts } from '../../checks/suiteTexts';
import { WorkbookError } from '../../hosts/workbook';
import type { Language } from '../../language';
import { refusalText } from '../outcome/refusalText';
import { LanguageContext } from '../LanguageContext';
import { checkTexts } from './checkTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  facts: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
  note: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why a check did not pass, and what to do; nothing if it did. */
export function CheckDetail({ check, outcome }: CheckResult) {
  const language = useContext(LanguageContext);
  const texts = useTexts(checkTexts);
  const suite = useTexts(suiteTexts);
  const styles = useStyles();
  if (outcome.kind === 'passed') return null;
  if (outcome.kind === 'notChecked')
    return <p className={styles.note}>{suite.notChecked[outcome.reason]}</p>;
  const facts =
    outcome.kind === 'failed'
      ? [
          [texts.expected, outcome.expected],
          [texts.got, outcome.got],
        ]
      : [[texts.got, errorText(outcome.error, language)]];
  return (
    <dl className={styles.facts}>
      {[...facts, [texts.remedy, suite.remedies[check.remedy]]].map(([label, text]) => (
        <Fact key={label} label={label ?? ''} text={text ?? ''} />
      ))}
    </dl>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}

function errorText(error: unknown, language: Language): string {
  return error instanceof WorkbookError ? refusalText(error.refusal, language) : String(error);
}
