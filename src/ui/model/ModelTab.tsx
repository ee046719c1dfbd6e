import { Accordion, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Workbook } from '../../hosts/workbook';
import type { Settings } from '../settings/settings';
import type { PlanOptions } from '../../sheets/baselineTable';
import { model } from '../../sheets/model/model';
import { ownCase } from '../../sheets/ownCase/ownCase';
import { InsertSheetsSection } from './InsertSheetsSection';
import { ModelPart } from './ModelPart';
import { RiskSection } from './RiskSection';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
});

interface ModelTabProps {
  readonly workbook: Workbook;
  readonly settings: Settings;
}

/** A start for one's own model. One part is open at a time: each has a main action of its own. */
export function ModelTab({ workbook, settings }: ModelTabProps) {
  const [open, setOpen] = useState<unknown>('model');
  const { title, intro, insert, ownCase: own, riskTitle } = useTexts(modelTexts);
  const styles = useStyles();
  return (
    <Accordion
      className={styles.root}
      openItems={[open]}
      onToggle={(_, { value }) => setOpen(value)}
    >
      <ModelPart value="model" title={title} isOpen={open === 'model'}>
        <InsertSheetsSection
          workbook={workbook}
          settings={settings}
          plansOf={model}
          intro={intro}
          action={insert}
        />
      </ModelPart>
      <ModelPart value="ownCase" title={own.title} isOpen={open === 'ownCase'}>
        <InsertSheetsSection
          workbook={workbook}
          settings={settings}
          plansOf={ownCasePlans}
          intro={own.intro}
          action={own.insert}
        />
      </ModelPart>
      <ModelPart value="risk" title={riskTitle} isOpen={open === 'risk'}>
        <RiskSection workbook={workbook} settings={settings} />
      </ModelPart>
    </Accordion>
  );
}

function ownCasePlans(options: PlanOptions) {
  return [ownCase(options)];
}
