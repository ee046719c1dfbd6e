import type { NotShown, Workbook } from '../../hosts/workbook';
import { LinkedText, linkMark } from '../LinkedText';
import { ShowPlace } from '../outcome/ShowPlace';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

interface NotShownListProps {
  readonly workbook: Workbook;
  readonly notShown: readonly NotShown[];
}

/** What the file holds and the grid does not show, each with a link to the first. */
export function NotShownList({ workbook, notShown }: NotShownListProps) {
  const texts = useTexts(fileTexts);
  const features = notShown.map(({ kind, count }) => texts.features[kind](count));
  const marked = notShown.map(({ first }, i) => (first ? linkMark(i) : (features[i] ?? '')));
  const links = notShown.map(
    ({ first }, i) =>
      first && <ShowPlace workbook={workbook} place={first} text={features[i] ?? ''} />,
  );
  return (
    <div>
      <LinkedText text={texts.notShown(marked)} links={links} />
    </div>
  );
}
