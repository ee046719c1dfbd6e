import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { definitionFor } from '../../explain/definitionFor';
import type { Workbook } from '../../hosts/workbook';
import { BuilderAnswer } from '../formula/BuilderAnswer';
import { Examples } from '../formula/Examples';
import { InsertFormula } from '../formula/InsertFormula';
import { latestResult } from '../async/latestResult';
import { shortAnswerOf } from '../formula/shortAnswer';
import { useSelection } from '../async/useSelection';
import { LanguageContext } from '../LanguageContext';
import { EstimateFields } from './EstimateFields';
import { riskEntries } from './riskForm';
import { RiskProgress } from './RiskProgress';
import { TrialFields } from './TrialFields';
import { riskAnswer, riskProgress, useRisk } from './useRisk';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    // The foot must not hide the field that has the focus.
    '& input, & button, & select': { scrollMarginBottom: '160px' },
  },
  hint: { margin: '0', color: tokens.colorNeutralForeground2 },
});

interface RiskSectionProps {
  readonly workbook: Workbook;
}

/** The risk form: fill in estimates, see the spread of payback times, insert the formula. */
export function RiskSection({ workbook }: RiskSectionProps) {
  const [showsMissing, setShowsMissing] = useState(false);
  const selection = latestResult(useSelection(workbook));
  const risk = useRisk(workbook, selection);
  const answer = riskAnswer(risk);
  const definition = definitionFor('AI_PAYBACK_RISK');
  const language = useContext(LanguageContext);
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.form}>
        <Body1 as="p" className={styles.hint}>
          {texts.riskHint}
        </Body1>
        <Examples definition={definition} onFill={(entries) => risk.fill(riskEntries(entries))} />
        <EstimateFields risk={risk} selection={selection} showsMissing={showsMissing} />
        <TrialFields risk={risk} selection={selection} />
        <RiskProgress {...riskProgress(risk)} />
        <BuilderAnswer builder={answer} definition={definition} />
      </div>
      <InsertFormula
        workbook={workbook}
        built={risk.built}
        answer={shortAnswerOf(answer, language)}
        cell={selection?.cell}
        onIncomplete={() => setShowsMissing(true)}
      />
    </div>
  );
}
