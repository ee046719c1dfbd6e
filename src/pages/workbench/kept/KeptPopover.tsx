import {
  Body1,
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useId, useState } from 'react';
import type { Keeping } from '../../../hosts/workbench/keeping/Keeping';
import type { KeptEntry } from '../../../kept/keptWorkbook';
import { notKept } from '../../../kept/notKept';
import { textByKind, type Language } from '../../../language';
import { KeptRow } from './KeptRow';
import { keptTexts } from './keptTexts';
import { useKeeping } from './useKeeping';
import { useSwitching } from './useSwitching';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    width: 'min(360px, 100vw - 16px)',
    maxHeight: '80vh',
    overflow: 'auto',
  },
  text: { margin: '0' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: '0',
    padding: '0',
    listStyle: 'none',
  },
  actions: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

interface KeptPopoverProps {
  readonly target: HTMLElement | null;
  readonly keeping: Keeping;
  readonly language: Language;
  readonly onSwitched: () => void;
  readonly onClose: () => void;
}

/** What is kept in this browser: begin again, go back to another workbook, or delete one. */
export function KeptPopover({ target, keeping, language, onSwitched, onClose }: KeptPopoverProps) {
  const texts = keptTexts.in(language);
  const titleId = useId();
  const styles = useStyles();
  const { saving } = useKeeping(keeping);
  const { entries, failure, read } = useOthers(keeping);
  const close = () => {
    onClose();
    target?.focus();
  };
  const switching = useSwitching(language, () => {
    onClose();
    onSwitched();
  });
  const remove = async (id: string) => {
    await switching.run(() => keeping.delete(id), false);
    read();
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => !open && close()}
    >
      <PopoverSurface aria-labelledby={titleId} className={styles.surface}>
        <Subtitle2 as="h2" id={titleId} className={styles.text}>
          {texts.title}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {texts.hint}
        </Body1>
        <div role="status">
          {switching.failure ??
            (failure !== undefined && textByKind(texts.notKept, notKept(failure)))}
        </div>
        {!entries && failure === undefined && <Spinner size="tiny" />}
        {entries?.length === 0 && <Body1>{texts.none}</Body1>}
        <ul className={styles.list}>
          {entries?.map((entry) => (
            <KeptRow
              key={entry.kind === 'readable' ? entry.about.id : entry.id}
              entry={entry}
              language={language}
              onOpen={(id) => void switching.run(() => keeping.bringBack(id))}
              onDelete={(id) => void remove(id)}
            />
          ))}
        </ul>
        <div className={styles.actions}>
          <Button
            size="small"
            disabledFocusable={saving.kind === 'unchanged' || saving.kind === 'failed'}
            onClick={() => void switching.run(() => keeping.startOver())}
          >
            {texts.startOver}
          </Button>
          <Button size="small" onClick={close}>
            {texts.close}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}

/** The other workbooks, read when this is shown and again on request. */
function useOthers(keeping: Keeping) {
  const [entries, setEntries] = useState<readonly KeptEntry[]>();
  const [failure, setFailure] = useState<unknown>();
  const read = useCallback(() => {
    keeping.others().then(setEntries, setFailure);
  }, [keeping]);
  useEffect(read, [read]);
  return { entries, failure, read };
}
