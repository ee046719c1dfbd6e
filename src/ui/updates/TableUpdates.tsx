import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { placeName } from '../../cells/sheetReference';
import { dataVersion } from '../../figures/dataVersion';
import type { Workbook } from '../../hosts/workbook';
import type { ColorConvention } from '../../sheets/plan';
import { type TableChange, type TableUpdate, updateTable } from '../../updates/tableUpdates';
import { useAction } from '../async/useAction';
import type { InsertAction } from '../insert/useInsert';
import { useTexts } from '../useTexts';
import { UpdateCard } from './UpdateCard';
import { UpdateOutcome } from './UpdateOutcome';
import { updatesTexts } from './updatesTexts';
import { useTableUpdates } from './useTableUpdates';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  // Without anything to show it takes no room: the tables below would jump.
  shown: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: '0' },
});

interface TableUpdatesProps {
  readonly workbook: Workbook;
  readonly colors: ColorConvention;
  readonly insert: InsertAction;
}

/** The inserted tables for which there are newer data, and what each would change; nothing if there are none. */
export function TableUpdates({ workbook, colors, insert }: TableUpdatesProps) {
  const texts = useTexts(updatesTexts);
  const styles = useStyles();
  const updates = useTableUpdates(workbook);
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const update = useAction((change: TableChange) => updateTable(workbook, change, dataVersion));
  const shown = updates.filter((each) => !putOff.includes(keyOf(each)));
  const isShown = shown.length > 0 || update.state.kind !== 'idle';
  return (
    <div className={mergeClasses(styles.root, isShown && styles.shown)}>
      <div aria-live="polite">
        <UpdateOutcome workbook={workbook} update={update} />
      </div>
      {shown.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{texts.title(shown.length)}</MessageBarTitle>
            {shown.map((each) => (
              <UpdateCard
                key={keyOf(each)}
                workbook={workbook}
                update={each}
                colors={colors}
                updating={update}
                insert={insert}
                onPutOff={() => setPutOff((before) => [...before, keyOf(each)])}
              />
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** The same table at the same place, with the same data. */
function keyOf({ inserted: { sheet, address, record } }: TableUpdate): string {
  return `${placeName(sheet, address)} ${record.version.print}`;
}
