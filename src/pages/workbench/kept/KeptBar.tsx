import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { Keeping } from '../../../hosts/workbench/keeping/Keeping';
import { textByKind, type Language } from '../../../language';
import { KeptPopover } from './KeptPopover';
import { keptTexts } from './keptTexts';
import { useKeeping } from './useKeeping';
import { useUnsavedWarning } from './useUnsavedWarning';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: '0',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  status: { minWidth: '0', maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
  // One line in the narrowest window too: a second one would move the grid at every change.
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  failed: { color: tokens.colorStatusDangerForeground1 },
  reason: { paddingInline: tokens.spacingHorizontalS },
});

interface KeptBarProps {
  readonly keeping: Keeping;
  readonly language: Language;
  /** Saves the workbook as a file. */
  readonly onSave: () => void;
  /** A new or another workbook is open now. */
  readonly onSwitched: () => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Says whether the workbook is saved, and what to do if it is not; opens what else is kept. */
export function KeptBar(props: KeptBarProps) {
  const { keeping, language, onSave, onSwitched, isOpen, onOpenChange } = props;
  const { saving, isUnsaved } = useKeeping(keeping);
  useUnsavedWarning(isUnsaved);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const texts = keptTexts.in(language);
  const styles = useStyles();
  const hasFailed = saving.kind === 'failed';
  return (
    <div className={styles.root}>
      <Button
        ref={setButton}
        appearance="subtle"
        size="small"
        className={styles.status}
        icon={icons[saving.kind]}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => onOpenChange(!isOpen)}
      >
        <span role="status" className={mergeClasses(styles.words, hasFailed && styles.failed)}>
          {texts.status[saving.kind]}
        </span>
      </Button>
      {hasFailed && (
        <div role="alert" className={styles.reason}>
          <Caption1 as="p" block>
            {textByKind(texts.notKept, saving.reason)} {texts.saveInstead}
          </Caption1>
          <Button size="small" onClick={onSave}>
            {texts.saveAsFile}
          </Button>
        </div>
      )}
      {isOpen && (
        <KeptPopover
          target={button}
          keeping={keeping}
          language={language}
          onSwitched={onSwitched}
          onClose={() => onOpenChange(false)}
        />
      )}
    </div>
  );
}

const icons = {
  unchanged: <HistoryRegular />,
  saving: <HistoryRegular />,
  saved: <CheckmarkCircleRegular />,
  failed: <ErrorCircleRegular />,
} as const;
