import { placeName } from '../../cells/sheetReference';
import { type Location, type SavedFile, type Workbook, WorkbookError } from '../../hosts/workbook';
import type { Action } from '../async/useAction';
import { ShowPlace } from '../outcome/ShowPlace';
import { OutcomeBar } from '../outcome/OutcomeBar';
import { FileFailure } from './FileFailure';
import { PlaceList } from './PlaceList';
import { useTexts } from '../useTexts';
import { fileTexts } from './fileTexts';

interface SaveOutcomeProps {
  readonly workbook: Workbook;
  readonly saving: Action<undefined, SavedFile>;
}

/** What came of saving: where the file is and whether Excel recalculates it, or why there is none. */
export function SaveOutcome({ workbook, saving: { state, run, dismiss } }: SaveOutcomeProps) {
  const texts = useTexts(fileTexts);
  if (state.kind === 'done') {
    const { name, recalculates, lost = [], incomplete = [] } = state.result;
    return (
      <OutcomeBar
        intent={lost.length > 0 ? 'warning' : 'success'}
        title={texts.savedTitle}
        onDismiss={dismiss}
      >
        <div>{texts.saved(name)}</div>
        {recalculates && <div>{texts.recalculates[recalculates]}</div>}
        {lost.length > 0 && (
          <PlaceList
            workbook={workbook}
            title={texts.lostTitle}
            sentence={texts.lost(lost.length)}
            places={lost.map(({ of, ...place }) => ({ ...place, note: texts.movedOut[of] }))}
          />
        )}
        {incomplete.map(({ sheet, lacks }) => (
          <div key={sheet}>
            {texts.notCopied(
              sheet,
              lacks.map(({ kind, count }) => texts.features[kind](count)),
            )}
          </div>
        ))}
      </OutcomeBar>
    );
  }
  if (state.kind !== 'failed') return null;
  const place = placeOf(state.error);
  return (
    <FileFailure
      title={texts.notSavedTitle}
      error={state.error}
      onRetry={() => run(undefined)}
      onDismiss={dismiss}
    >
      {place && (
        <div>
          {texts.goTo}
          <ShowPlace
            workbook={workbook}
            place={place}
            text={placeName(place.sheet, place.address)}
          />
        </div>
      )}
    </FileFailure>
  );
}

/** The cell that a refusal is about; undefined for one that is about none. */
function placeOf(error: unknown): Location | undefined {
  if (!(error instanceof WorkbookError) || error.refusal.kind !== 'tooLong') return undefined;
  const { sheet, address } = error.refusal;
  return { sheet, address };
}
