import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useMemo, useRef, useState } from 'react';
import type { Workbook } from '../../hosts/workbook';
import type { Plan } from '../../sheets/plan';
import type { Settings } from '../settings/settings';
import { model } from '../../sheets/model/model';
import { ownCase } from '../../sheets/ownCase/ownCase';
import { latestResult } from '../async/latestResult';
import { useAction } from '../async/useAction';
import { LanguageContext } from '../LanguageContext';
import { ReadFailure } from '../outcome/ReadFailure';
import { ChartList } from './ChartList';
import { Cockpit } from './Cockpit';
import { useCockpit } from './useCockpit';
import { InsertModelOutcome } from './InsertModelOutcome';
import { InsertSheetsSection } from './InsertSheetsSection';
import { ModelCharts } from './ModelCharts';
import { ModelPart } from './ModelPart';
import { RiskSection } from './RiskSection';
import { modelTexts } from './modelTexts';
import type { TabRequest } from '../tab';
import { useRequest } from '../useRequest';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  message: {
    padding: `0 ${tokens.spacingHorizontalL}`,
    '&:not(:empty)': { paddingTop: tokens.spacingVerticalM },
  },
  // Its heading is above it.
  form: { display: 'flex', flexDirection: 'column', flexGrow: '1', scrollMarginTop: '48px' },
  charts: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

type PartName = 'charts' | 'model' | 'ownCase' | 'risk';

interface ModelTabProps {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly request?: TabRequest | undefined;
}

/**
 * A start for one's own model; once the workbook has one, what it says. One part is open at a time: each has a main action
 * of its own.
 */
export function ModelTab({ workbook, settings, request }: ModelTabProps) {
  const { colors, formulas } = settings;
  const language = useContext(LanguageContext);
  const [plans, ownPlans] = useMemo(() => {
    const options = { language, colors, formulas };
    return [model(options), [ownCase(options)]];
  }, [language, colors, formulas]);
  const { reading, readAgain } = useCockpit(workbook, plans);
  const found = latestResult(reading);
  const insertSheets = async (sheets: readonly Plan[]) => {
    const inserted = await workbook.insertSheets(sheets);
    // Not every program tells of its sheets at once.
    readAgain();
    return inserted;
  };
  const insert = useAction(insertSheets);
  const insertOwn = useAction(insertSheets);
  /** Undefined until the user has chosen one. */
  const [chosen, setChosen] = useState<PartName>();
  const [riskRequest, setRiskRequest] = useState<object>();
  const form = useRef<HTMLDivElement>(null);
  // It is below the fold.
  useRequest(riskRequest, () => form.current?.scrollIntoView({ block: 'start' }));
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const present = found?.model;
  useRequest(found && request, ({ insertsModel }) => {
    if (insertsModel && !present) insert.run(plans);
  });
  const open = chosen ?? (found && (present?.said ? 'charts' : 'model'));
  return (
    <>
      <InsertModelOutcome workbook={workbook} insert={insert} className={styles.message} />
      {reading.kind === 'failed' && (
        <ReadFailure text={texts.notRead} error={reading.error} onRetry={readAgain} />
      )}
      {found && present && (
        <Cockpit
          workbook={workbook}
          model={present}
          copies={found.copies}
          onRisk={() => {
            setChosen('risk');
            setRiskRequest({});
          }}
        />
      )}
      <Accordion
        className={styles.root}
        openItems={[open]}
        // The parts below are all that can be opened.
        onToggle={(_, { value }) => setChosen(value as PartName)}
      >
        {found && present?.said && (
          <ModelPart value="charts" title={texts.chartsTitle} isOpen={open === 'charts'}>
            <div className={styles.charts}>
              <ChartList charts={found.charts} />
            </div>
          </ModelPart>
        )}
        <ModelPart value="model" title={texts.title} isOpen={open === 'model'}>
          <InsertSheetsSection
            workbook={workbook}
            plans={plans}
            insert={{
              ...insert,
              run: (sheets) => {
                // What the model says is shown as soon as it is there.
                setChosen(undefined);
                insert.run(sheets);
              },
            }}
            intro={texts.intro}
            action={present ? texts.insertCopy : texts.insert}
            existing={present}
          />
        </ModelPart>
        <ModelPart value="ownCase" title={texts.ownCase.title} isOpen={open === 'ownCase'}>
          <InsertSheetsSection
            workbook={workbook}
            plans={ownPlans}
            insert={insertOwn}
            intro={texts.ownCase.intro}
            action={texts.ownCase.insert}
          >
            <InsertModelOutcome workbook={workbook} insert={insertOwn} />
            {insertOwn.state.kind === 'done' && (
              <ModelCharts
                workbook={workbook}
                plans={insertOwn.state.input}
                places={insertOwn.state.result}
                title={texts.chartsTitle}
                gone={texts.chartsGone}
              />
            )}
          </InsertSheetsSection>
        </ModelPart>
        <ModelPart value="risk" title={texts.riskTitle} isOpen={open === 'risk'}>
          <div ref={form} className={styles.form}>
            <RiskSection workbook={workbook} settings={{ colors }} request={riskRequest} />
          </div>
        </ModelPart>
      </Accordion>
    </>
  );
}
