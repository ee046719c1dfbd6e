import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import type { Selection } from '../../hosts/workbook';
import type { FieldEntry } from './fieldText';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({ root: { flexShrink: '0' } });

interface UseSelectionButtonProps {
  /** The name of the argument that gets it. */
  readonly argument: string;
  readonly selection: Selection | undefined;
  readonly onUse: (entry: FieldEntry) => void;
}

/** Puts the selected range into a field; its label names the range. */
export function UseSelectionButton({ argument, selection, onUse }: UseSelectionButtonProps) {
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
        onClick={() => selection && onUse({ text: selection.address, sheet: selection.sheet })}
      />
    </Tooltip>
  );
}
