import { Link } from '@fluentui/react-components';
import type { Inserted, Workbook } from '../../hosts/workbook';
import { useAction } from '../useAction';
import { useFunctionTexts } from './useFunctionTexts';

interface ShowPlaceProps {
  readonly workbook: Workbook;
  readonly place: Inserted;
  /** The place as a formula names it. */
  readonly text: string;
}

/** A link that selects a place in the workbook. */
export function ShowPlace({ workbook, place, text }: ShowPlaceProps) {
  const texts = useFunctionTexts();
  const show = useAction(() => workbook.select(place));
  return (
    <Link as="button" inline aria-label={texts.showCell(text)} onClick={() => show.run(undefined)}>
      {text}
    </Link>
  );
}
