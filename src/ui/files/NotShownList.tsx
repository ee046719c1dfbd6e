import { Fragment } from 'react';
import type { NotShown, Workbook } from '../../hosts/workbook';
import { ShowPlace } from '../functions/ShowPlace';
import { useReportTexts } from './useReportTexts';

interface NotShownListProps {
  readonly workbook: Workbook;
  readonly notShown: readonly NotShown[];
}

/** What the file holds and the grid does not show, each with a link to the first. */
export function NotShownList({ workbook, notShown }: NotShownListProps) {
  const texts = useReportTexts();
  return (
    <div>
      {texts.notShown(notShown.length)}
      {notShown.map(({ kind, count, first }, i) => {
        const text = texts.features[kind](count);
        return (
          <Fragment key={kind}>
            {i > 0 && texts.listSeparator}
            {first ? <ShowPlace workbook={workbook} place={first} text={text} /> : text}
          </Fragment>
        );
      })}
      {texts.fullStop}
    </div>
  );
}
