import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { ManualCalculation } from '../outcome/ManualCalculation';
import { ShowPlace } from '../outcome/ShowPlace';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';
import { type FoundModel, modelPlace } from './foundModels';
import { MasterCheck } from './MasterCheck';
import { ScenarioSelect } from './ScenarioSelect';
import { VerdictView } from './VerdictView';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    overflowWrap: 'anywhere',
  },
  where: { color: tokens.colorNeutralForeground2 },
  text: { margin: '0' },
});

interface CockpitProps {
  readonly workbook: Workbook;
  readonly model: FoundModel;
  /** How many models the workbook holds. */
  readonly copies: number;
  /** The risk of the model's inputs is to be shown. */
  readonly onRisk: () => void;
}

/** The model of the workbook at a glance: its verdict, its scenario, its checks. */
export function Cockpit({ workbook, model, copies, onRisk }: CockpitProps) {
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const { said, place } = model;
  return (
    <section aria-label={texts.cockpit} className={styles.root}>
      <ManualCalculation workbook={workbook} />
      {said ? (
        <>
          <VerdictView isPending={said.isPending} verdict={said.verdict} reasons={said.reasons} />
          <ScenarioSelect workbook={workbook} scenario={said.scenario} />
          {!said.isPending && <MasterCheck checks={said.checks} />}
          <Button appearance="primary" onClick={onRisk}>
            {texts.runRisk}
          </Button>
        </>
      ) : (
        <Body1 as="p" className={styles.text}>
          {texts.earlierModel}
        </Body1>
      )}
      <Caption1 className={styles.where}>
        {copies > 1 ? texts.shownOf(copies) : texts.shownModel}
        <ShowPlace workbook={workbook} place={place} text={modelPlace(model)} />
      </Caption1>
    </section>
  );
}
