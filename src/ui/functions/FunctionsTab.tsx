import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useDeferredValue, useMemo, useState } from 'react';
import type { FunctionName } from '../../functions/functionName';
import type { Definition } from '../../functions/definition';
import type { Selection, Workbook } from '../../hosts/workbook';
import { ArgumentFields } from './ArgumentFields';
import { BuilderAnswer } from '../formula/BuilderAnswer';
import { Examples } from '../formula/Examples';
import { FunctionPicker } from './FunctionPicker';
import { InsertFormula } from '../formula/InsertFormula';
import { latestResult } from '../async/latestResult';
import type { MoneyUnit } from '../formula/MoneyUnitSelect';
import { SelectionContext } from '../formula/SelectionContext';
import { useLabelWish } from '../formula/useLabelWish';
import { useBuilder, type Entries } from '../formula/useBuilder';
import { usePointing } from '../formula/usePointing';
import { functionTexts } from '../formula/functionTexts';
import { useTexts } from '../useTexts';
import type { RecentCall } from './recentCalls';
import { useRecentCalls } from './useRecentCalls';
import { useSelection } from '../async/useSelection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  last: { alignSelf: 'flex-start' },
  note: { color: tokens.colorBrandForeground1 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});

interface FunctionsTabProps {
  readonly workbook: Workbook;
  /** The part of the browser's storage that keeps what was inserted last, if a host divides it. */
  readonly partition?: string | undefined;
}

/** Writes a formula without knowing it by heart: choose, fill in or point at cells, see the answer, insert. */
export function FunctionsTab({ workbook, partition }: FunctionsTabProps) {
  const [name, setName] = useState<FunctionName>('AI_PAYBACK');
  const [recent, addRecent] = useRecentCalls(partition);
  const [target, setTarget] = useState<Selection>();
  const selection = latestResult(useSelection(workbook));
  const builder = useBuilder(workbook, name, target);
  const { definition } = builder;
  // A key is shown at once; the answer and its picture follow.
  const answered = useDeferredValue(builder);
  const [money, setMoney] = useState<MoneyUnit>('');
  const label = useLabelWish(partition);
  const pointing = usePointing(builder, selection, [target, setTarget]);
  const recentNames = useMemo(() => recent.map((call) => call.name), [recent]);
  const last = recent.find((call) => call.name === name);
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  return (
    <div
      className={styles.root}
      onFocus={pointing.onFocus}
      onKeyDown={({ key }) => key === 'Escape' && pointing.stop()}
    >
      <div className={styles.form}>
        <FunctionPicker chosen={name} recent={recentNames} onChoose={setName} />
        <Examples definition={definition} onFill={builder.fill} />
        {last && (
          <Button
            size="small"
            className={styles.last}
            icon={<HistoryRegular />}
            onClick={() => builder.fill(lastEntries(definition, last, target?.sheet))}
          >
            {texts.sameAsLastTime}
          </Button>
        )}
        <SelectionContext value={selection}>
          <ArgumentFields builder={builder} pointing={pointing} />
        </SelectionContext>
        <BuilderAnswer builder={answered} money={money} onChooseMoney={setMoney} />
      </div>
      <InsertFormula
        workbook={workbook}
        builder={builder}
        target={target}
        money={money}
        label={label}
        note={
          pointing.argument !== undefined && (
            <Caption1 className={styles.note}>{texts.pointing(pointing.argument)}</Caption1>
          )
        }
        onInserted={() => addRecent({ name, texts: builder.texts })}
      />
    </div>
  );
}

/** What the fields held when the function was inserted last; its cells are those of the sheet. */
function lastEntries(
  { arguments: list }: Definition,
  { texts }: RecentCall,
  sheet: string | undefined,
): Entries {
  return Object.fromEntries(
    list.map((argument, i) => [argument.name, { text: texts[i] ?? '', sheet }]),
  );
}
