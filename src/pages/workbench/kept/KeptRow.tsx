import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeptEntry } from '../../../kept/keptWorkbook';
import type { Language } from '../../../language';
import { keptTexts } from './keptTexts';
import { keptTime } from './keptTime';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: '0', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface KeptRowProps {
  readonly entry: KeptEntry;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** A kept workbook: what and when it is; opened, or after a second question deleted. */
export function KeptRow({ entry, language, onOpen, onDelete }: KeptRowProps) {
  const texts = keptTexts.in(language);
  const [asks, setAsks] = useState(false);
  const styles = useStyles();
  const { id, name, time, detail } = rowOf(entry, language);
  return (
    <li className={styles.root}>
      <Body1Strong>{name}</Body1Strong>
      <Caption1 className={styles.hint}>{time && texts.savedAt(time)}</Caption1>
      <Caption1 className={styles.hint}>{detail}</Caption1>
      <div className={styles.actions}>
        {asks ? (
          <>
            <Button size="small" onClick={() => onDelete(id)}>
              {texts.deleteForGood}
            </Button>
            <Button size="small" autoFocus onClick={() => setAsks(false)}>
              {texts.keep}
            </Button>
          </>
        ) : (
          <>
            {entry.kind === 'readable' && (
              <Button
                size="small"
                aria-label={texts.openNamed(name, time)}
                onClick={() => onOpen(id)}
              >
                {texts.open}
              </Button>
            )}
            <Button
              size="small"
              aria-label={texts.deleteNamed(name, time)}
              onClick={() => setAsks(true)}
            >
              {texts.delete}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function rowOf(entry: KeptEntry, language: Language) {
  const texts = keptTexts.in(language);
  if (entry.kind === 'unreadable') {
    const detail = entry.reason === 'newer' ? texts.isNewer : texts.isDamaged;
    return { id: entry.id, name: texts.unreadableName, time: '', detail };
  }
  const { id, name, time, sheets } = entry.about;
  return { id, name, time: keptTime(time, language), detail: texts.sheets(sheets) };
}
