import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useContext, useMemo, useState } from 'react';
import { definitionFor } from '../../explain/definitionFor';
import { riskTornado } from '../../explain/riskTornado';
import type { Workbook } from '../../hosts/workbook';
import { BuilderAnswer } from '../formula/BuilderAnswer';
import { Examples } from '../formula/Examples';
import { InsertFormula } from '../formula/InsertFormula';
import { SelectionContext } from '../formula/SelectionContext';
import type { Entries } from '../formula/useBuilder';
import { latestResult } from '../async/latestResult';
import type { MoneyUnit } from '../formula/MoneyUnitSelect';
import { useSelection } from '../async/useSelection';
import { LanguageContext } from '../LanguageContext';
import { riskPlan } from '../../sheets/risk/riskPlan';
import type { Settings } from '../settings/settings';
import { EstimateFields } from './EstimateFields';
import { EstimateSources } from './EstimateSources';
import { InsertAs } from './InsertAs';
import { lazyPart } from '../parts/lazyPart';
import { riskEntries } from './riskForm';
import { riskReportOf } from './riskReportOf';
import { RiskTornadoChart } from './RiskTornadoChart';
import { RiskProgress } from './RiskProgress';
import { TrialFields } from './TrialFields';
import { riskProgress, useRisk, useRiskAnswer } from './useRisk';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';

// With the tables of figures, whose preview and insertion it shares.
const InsertReport = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "opened-table" */ './InsertReport');
  return loaded.default;
});

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  hint: { margin: '0', color: tokens.colorNeutralForeground2 },
});

interface RiskSectionProps {
  readonly workbook: Workbook;
  readonly settings: Pick<Settings, 'colors'>;
  /** Asks for the model's inputs in the form; each request is an object of its own. */
  readonly request?: object | undefined;
}

/** The risk form: fill in estimates, see the spread of payback times, insert the formula or a report. */
export function RiskSection({ workbook, settings: { colors }, request }: RiskSectionProps) {
  const [isReport, setReport] = useState(false);
  const [money, setMoney] = useState<MoneyUnit>('');
  const selection = latestResult(useSelection(workbook));
  const risk = useRisk(workbook, selection);
  const { fill } = risk;
  const answer = useRiskAnswer(risk);
  const onFill = useCallback((entries: Entries) => fill(riskEntries(entries)), [fill]);
  const calculated = latestResult(risk.calculation);
  const tornado = useMemo(() => calculated && riskTornado(calculated.explanation), [calculated]);
  // As long as the trials take: only when it is wanted.
  const report = useMemo(
    () => (isReport && calculated ? riskReportOf(calculated) : undefined),
    [isReport, calculated],
  );
  const definition = definitionFor('AI_PAYBACK_RISK');
  const language = useContext(LanguageContext);
  const plan = useMemo(
    () => report && riskPlan(report, { language, colors }),
    [report, language, colors],
  );
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.form}>
        <Body1 as="p" className={styles.hint}>
          {texts.riskHint}
        </Body1>
        <Examples definition={definition} onFill={onFill} />
        <EstimateSources
          workbook={workbook}
          selection={selection}
          onFill={fill}
          request={request}
        />
        <SelectionContext value={selection}>
          <EstimateFields risk={risk} onFill={onFill} />
          <TrialFields risk={risk} onFill={onFill} />
        </SelectionContext>
        <RiskProgress {...riskProgress(risk)} />
        <BuilderAnswer builder={answer} money={money} onChooseMoney={setMoney} />
        {tornado && tornado.bars.length > 0 && <RiskTornadoChart tornado={tornado} />}
        <InsertAs isReport={isReport} onChoose={setReport} />
        {isReport && !plan && (
          <Caption1 className={styles.hint}>{texts.reportNeedsAnswer}</Caption1>
        )}
      </div>
      {isReport ? (
        plan && (
          <Suspense>
            <InsertReport workbook={workbook} plan={plan} onCancel={() => setReport(false)} />
          </Suspense>
        )
      ) : (
        <InsertFormula workbook={workbook} builder={answer} target={selection} />
      )}
    </div>
  );
}
