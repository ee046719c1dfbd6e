import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { memo, useState } from 'react';
import type { Selection, Workbook } from '../../hosts/workbook';
import { useAction } from '../async/useAction';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { RefusalBar } from '../outcome/RefusalBar';
import { useRequest } from '../useRequest';
import { useTexts } from '../useTexts';
import { modelEstimates } from './modelEstimates';
import { modelTexts, type ModelTexts } from './modelTexts';
import { emptyEstimate } from './estimate';
import { type RiskEntries, variedArguments } from './riskForm';
import { estimateArea, selectedEntries, type SelectionFault } from './riskSelection';
import { spreadEstimate } from './spread';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sources: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  source: { flexGrow: '1' },
  // On a line of its own: beside the buttons its label would wrap.
  spreadField: { flexBasis: '100%' },
  spread: { width: '80px' },
});

/** What came of asking for estimates: entries of the form, or why there are none. */
type Found =
  | { readonly kind: 'entries'; readonly from: string; readonly entries: RiskEntries }
  | SelectionFault
  | { readonly kind: 'noModel' };

interface EstimateSourcesProps {
  readonly workbook: Workbook;
  readonly selection: Selection | undefined;
  readonly onFill: (entries: RiskEntries) => void;
  /** Asks for the model's inputs, as the button does. */
  readonly request?: object | undefined;
}

/** Fills the form from the workbook: from selected cells, or from the inputs of the model. A key in the form does not draw it again. */
export const EstimateSources = memo(function EstimateSources(props: EstimateSourcesProps) {
  const { workbook, selection, onFill, request } = props;
  const [spread, setSpread] = useState('20');
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const percent = Number(spread);
  const isSpread = spread.trim() !== '' && percent >= 0 && percent <= 100;
  const search = useAction(async (find: () => Promise<Found>) => {
    const found = await find();
    if (found.kind === 'entries') onFill(found.entries);
    return found;
  });
  const fillFromModel = () =>
    search.run(() => fromModel(workbook, percent / 100, texts.modelInputs));
  useRequest(request, fillFromModel);
  return (
    <div className={styles.root}>
      <div className={styles.sources}>
        <Button
          className={styles.source}
          icon={<TableCursorRegular />}
          disabledFocusable={!selection}
          onClick={() => selection && search.run(() => fromSelection(workbook, selection))}
        >
          {texts.useSelectedCells(selection?.address ?? '…')}
        </Button>
        <Button className={styles.source} disabledFocusable={!isSpread} onClick={fillFromModel}>
          {texts.useModelInputs}
        </Button>
        <Field
          label={texts.spread}
          className={styles.spreadField}
          size="small"
          validationState={isSpread ? 'none' : 'error'}
          validationMessage={isSpread ? null : texts.spreadFault}
        >
          <Input
            className={styles.spread}
            inputMode="decimal"
            value={spread}
            contentAfter="%"
            onChange={(_, { value }) => setSpread(value)}
          />
        </Field>
      </div>
      <div role="status">
        <SourceOutcome search={search} />
      </div>
    </div>
  );
});

interface SourceOutcomeProps {
  readonly search: ReturnType<typeof useAction<() => Promise<Found>, Found>>;
}

function SourceOutcome({ search: { state, run, dismiss } }: SourceOutcomeProps) {
  const texts = useTexts(modelTexts);
  if (state.kind === 'failed') {
    return (
      <RefusalBar
        title={texts.notFilled}
        error={state.error}
        onRetry={() => run(state.input)}
        onDismiss={dismiss}
      />
    );
  }
  if (state.kind !== 'done') return null;
  const { result } = state;
  if (result.kind === 'entries') {
    return (
      <OutcomeBar intent="success" title={texts.filled} onDismiss={dismiss}>
        {texts.filledFrom(result.from)}
      </OutcomeBar>
    );
  }
  return (
    <OutcomeBar intent="warning" title={texts.notFilled} onDismiss={dismiss}>
      {faultText(result, texts)}
    </OutcomeBar>
  );
}

async function fromSelection(workbook: Workbook, selection: Selection): Promise<Found> {
  const area = estimateArea(selection);
  if (!area) return { kind: 'size', address: selection.address };
  const [values = []] = await workbook.readRanges([selection.address], selection.sheet);
  const entries = selectedEntries(selection, area, values);
  return isFault(entries) ? entries : { kind: 'entries', from: selection.address, entries };
}

async function fromModel(workbook: Workbook, part: number, from: string): Promise<Found> {
  const live = await modelEstimates(workbook);
  if (!live) return { kind: 'noModel' };
  const likely: Readonly<Record<string, number>> = live;
  const varied = variedArguments.map((argument) => [
    argument.name,
    spreadEstimate(argument, likely[argument.name] ?? 0, part),
  ]);
  const entries: RiskEntries = {
    ...Object.fromEntries(varied),
    // How long growth lasts has one value.
    growth_years: { ...emptyEstimate, likely: String(live.growth_years) },
  };
  return { kind: 'entries', from, entries };
}

function isFault(found: RiskEntries | SelectionFault): found is SelectionFault {
  return typeof found.kind === 'string';
}

function faultText(
  fault: SelectionFault | { readonly kind: 'noModel' },
  texts: ModelTexts,
): string {
  switch (fault.kind) {
    case 'size':
      return texts.selectionSize(fault.address);
    case 'notNumber':
      return texts.selectionNotNumber(fault.cell);
    case 'unknownLabel':
      return texts.selectionUnknownLabel(fault.label);
    case 'repeatedLabel':
      return texts.selectionRepeatedLabel(fault.argument);
    case 'missing':
      return texts.selectionMissing(fault.argument);
    case 'noModel':
      return texts.noModel;
    default:
      return fault satisfies never;
  }
}
