import { Field, Select, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../hosts/workbook';
import { useAction } from '../async/useAction';
import { RefusalBar } from '../outcome/RefusalBar';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';
import type { ModelStatement } from './foundModels';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: { flexGrow: '1', minWidth: '0' },
});

interface ScenarioSelectProps {
  readonly workbook: Workbook;
  readonly scenario: ModelStatement['scenario'];
}

/** Chooses the scenario of the model, by its name: the name is entered in the model's own cell. */
export function ScenarioSelect({
  workbook,
  scenario: { cell, chosen, names },
}: ScenarioSelectProps) {
  const switching = useAction((name: string) => workbook.enterText(cell, name));
  const { state, run, dismiss } = switching;
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const isBusy = state.kind === 'busy';
  const shown = isBusy ? state.input : chosen;
  return (
    <div className={styles.root}>
      <Field label={texts.scenario}>
        <div className={styles.choice}>
          <Select
            className={styles.select}
            aria-label={texts.scenario}
            aria-busy={isBusy}
            value={shown}
            onChange={(_, { value }) => run(value)}
          >
            {/* What the user has typed there instead. */}
            {!names.includes(shown) && <option value={shown}>{shown}</option>}
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
          {isBusy && <Spinner aria-hidden size="extra-tiny" />}
        </div>
      </Field>
      {state.kind === 'failed' && (
        <RefusalBar
          title={texts.notSwitched}
          error={state.error}
          onRetry={() => run(state.input)}
          onDismiss={dismiss}
        />
      )}
    </div>
  );
}
