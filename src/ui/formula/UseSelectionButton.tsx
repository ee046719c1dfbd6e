import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { memo, useContext } from 'react';
import type { Entries } from './useBuilder';
import { SelectionContext } from './SelectionContext';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({ root: { flexShrink: '0' } });

interface UseSelectionButtonProps {
  /** The name of the argument that gets it. */
  readonly argument: string;
  readonly onFill: (entries: Entries) => void;
}

/** Puts the selected range into a field; its label names the range. */
export const UseSelectionButton = memo(function UseSelectionButton({
  argument,
  onFill,
}: UseSelectionButtonProps) {
  const selection = useContext(SelectionContext);
  const texts = useTexts(functionTexts);
  const styles = useStyles();
  const address = selection?.address ?? '…';
  return (
    <Tooltip content={texts.useSelection(address)} relationship="description">
      <Button
        className={styles.root}
        aria-label={texts.useSelectionFor(argument, address)}
        icon={<TableCursorRegular />}
        disabledFocusable={!selection}
        onClick={() =>
          selection && onFill({ [argument]: { text: selection.address, sheet: selection.sheet } })
        }
      />
    </Tooltip>
  );
});
