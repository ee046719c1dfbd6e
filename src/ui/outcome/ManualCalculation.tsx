import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { CalculationControl, Workbook } from '../../hosts/workbook';
import { latestResult } from '../async/latestResult';
import { useAction } from '../async/useAction';
import { useFollowed } from '../async/useFollowed';
import { useTexts } from '../useTexts';
import { outcomeTexts } from './outcomeTexts';
import { RefusalBar } from './RefusalBar';

interface ManualCalculationProps {
  readonly workbook: Workbook;
}

/** That what is shown may be older than what it follows from, where the program leaves it to the user to calculate. */
export function ManualCalculation({ workbook }: ManualCalculationProps) {
  const { calculation } = workbook;
  return calculation ? <WhereManual workbook={workbook} calculation={calculation} /> : null;
}

interface WhereManualProps extends ManualCalculationProps {
  readonly calculation: CalculationControl;
}

function WhereManual({ workbook, calculation }: WhereManualProps) {
  const texts = useTexts(outcomeTexts);
  const { reading } = useFollowed(workbook, calculation.isManual);
  const { state, run, dismiss } = useAction(calculation.calculate);
  const calculate = () => run(undefined);
  if (state.kind === 'failed') {
    return (
      <RefusalBar
        title={texts.notCalculated}
        error={state.error}
        onRetry={calculate}
        onDismiss={dismiss}
      />
    );
  }
  if (latestResult(reading) !== true) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.manualTitle}</MessageBarTitle>
        {texts.manual}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={state.kind === 'busy'} onClick={calculate}>
          {texts.calculate}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
