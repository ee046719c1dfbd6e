import { Button, Caption1Strong, makeStyles, Spinner } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useState } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { Selection, Workbook } from '../../hosts/workbook';
import { latestResult } from '../async/latestResult';
import { EmptyState } from '../EmptyState';
import { Section } from '../Section';
import { useSelection } from '../async/useSelection';
import { CellInspectionView } from './CellInspectionView';
import { ReadFailure } from '../outcome/ReadFailure';
import { useCellInspection } from './useCellInspection';
import { workbookTexts } from './workbookTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

interface ExplainSectionProps {
  readonly workbook: Workbook;
}

/** Follows the selected cell and explains what is behind it. */
export function ExplainSection({ workbook }: ExplainSectionProps) {
  const texts = useTexts(workbookTexts);
  // A new key makes the selection be read again.
  const [attempt, setAttempt] = useState(0);
  return (
    <Section title={texts.explainTitle}>
      <FollowedCell key={attempt} workbook={workbook} onRetry={() => setAttempt(attempt + 1)} />
    </Section>
  );
}

interface FollowedCellProps extends ExplainSectionProps {
  readonly onRetry: () => void;
}

function FollowedCell({ workbook, onRetry }: FollowedCellProps) {
  const texts = useTexts(workbookTexts);
  const reading = useSelection(workbook);
  if (reading.kind === 'failed') {
    return <ReadFailure text={texts.readFailed} error={reading.error} onRetry={onRetry} />;
  }
  const selection = latestResult(reading);
  if (!selection) {
    return (
      <>
        <Place name="" onRetry={onRetry} />
        <Reading />
      </>
    );
  }
  return <Behind workbook={workbook} selection={selection} onRetry={onRetry} />;
}

interface BehindProps extends FollowedCellProps {
  readonly selection: Selection;
}

function Behind({ workbook, selection, onRetry }: BehindProps) {
  const texts = useTexts(workbookTexts);
  const { reading } = useCellInspection(workbook, selection);
  const inspected = reading.kind === 'failed' ? undefined : latestResult(reading);
  const { sheet, cell } = inspected?.selection ?? selection;
  return (
    <>
      <Place name={placeName(sheet, cell)} onRetry={onRetry} />
      {reading.kind === 'failed' && (
        <ReadFailure text={texts.readFailed} error={reading.error} onRetry={onRetry} />
      )}
      {reading.kind !== 'failed' &&
        (inspected ? (
          <CellInspectionView workbook={workbook} inspection={inspected.inspection} />
        ) : (
          <Reading />
        ))}
    </>
  );
}

interface PlaceProps {
  /** Empty until it is known. */
  readonly name: string;
  readonly onRetry: () => void;
}

function Place({ name, onRetry }: PlaceProps) {
  const texts = useTexts(workbookTexts);
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Caption1Strong>{name}</Caption1Strong>
      <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
        {texts.refresh}
      </Button>
    </div>
  );
}

/** As high as what most cells show, so that what is below stays where it is. */
function Reading() {
  const texts = useTexts(workbookTexts);
  return (
    <EmptyState icon={<Spinner size="medium" />} title={texts.reading} hint={texts.nothingHint} />
  );
}
