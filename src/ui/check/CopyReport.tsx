import { Button, Caption1, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef } from 'react';
import { useAction } from '../async/useAction';
import { checkTexts } from './checkTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  report: { width: '100%' },
  text: { height: '12rem', fontFamily: tokens.fontFamilyMonospace },
});

interface CopyReportProps {
  readonly text: string;
}

/** Copies a report; if the program forbids that, as Excel on the web may, it shows the text to be copied by hand. */
export function CopyReport({ text }: CopyReportProps) {
  const texts = useTexts(checkTexts);
  const styles = useStyles();
  const copying = useAction((_: undefined) => navigator.clipboard.writeText(text));
  const isRefused = copying.state.kind === 'failed';
  return (
    <div className={styles.root}>
      <Button icon={<CopyRegular />} onClick={() => copying.run(undefined)}>
        {texts.copy}
      </Button>
      <Caption1 className={styles.hint}>{texts.copyHint}</Caption1>
      <div role="status">
        {copying.state.kind === 'done' && <Caption1>{texts.copied}</Caption1>}
        {isRefused && <Caption1>{texts.copyRefused}</Caption1>}
      </div>
      {isRefused && <SelectedReport text={text} />}
    </div>
  );
}

function SelectedReport({ text }: CopyReportProps) {
  const texts = useTexts(checkTexts);
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <Textarea
      readOnly
      className={styles.report}
      textarea={{ ref: area, className: styles.text, 'aria-label': texts.report }}
      value={text}
    />
  );
}
