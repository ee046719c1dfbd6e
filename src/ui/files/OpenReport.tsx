import type { OpenedFile, Workbook } from '../../hosts/workbook';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { NotShownList } from './NotShownList';
import { PlaceList } from './PlaceList';
import { keptReasonText } from './keptReasonText';
import { valueText } from './valueText';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

interface OpenReportProps {
  readonly workbook: Workbook;
  readonly opened: OpenedFile;
  readonly onDismiss: () => void;
}

/** What was opened, what of it is not shown, and which formulas keep their saved result or give another. */
export function OpenReport({ workbook, opened, onDismiss }: OpenReportProps) {
  const { openedTitle, opened: openedText } = useTexts(fileTexts);
  const texts = useTexts(fileTexts);
  const { name, sheets, notShown = [], kept = [], differing = [] } = opened;
  return (
    <OutcomeBar
      intent={kept.length + differing.length > 0 ? 'warning' : 'success'}
      title={openedTitle}
      onDismiss={onDismiss}
    >
      <div>{openedText(name, sheets)}</div>
      {notShown.length > 0 && <NotShownList workbook={workbook} notShown={notShown} />}
      {kept.length > 0 && (
        <PlaceList
          workbook={workbook}
          title={texts.keptTitle}
          sentence={texts.kept(kept.length)}
          places={kept.map(({ reason, ...place }) => ({
            ...place,
            note: keptReasonText(reason, texts),
          }))}
        />
      )}
      {differing.length > 0 && (
        <PlaceList
          workbook={workbook}
          title={texts.differingTitle}
          sentence={texts.differing(differing.length)}
          places={differing.map(({ saved, calculated, ...place }) => ({
            ...place,
            note: texts.savedAndNow(
              valueText(saved, texts.blank),
              valueText(calculated, texts.blank),
            ),
          }))}
        />
      )}
    </OutcomeBar>
  );
}
