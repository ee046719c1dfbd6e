import { makeStyles } from '@fluentui/react-components';
import type { NotShown, Workbook } from '../../hosts/workbook';
import { ShowPlace } from '../outcome/ShowPlace';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

// The browser would break the line between a link and the comma behind it. A long link still breaks in itself.
const useStyles = makeStyles({
  link: { whiteSpace: 'nowrap', '& > button': { whiteSpace: 'normal' } },
});

interface NotShownListProps {
  readonly workbook: Workbook;
  readonly notShown: readonly NotShown[];
}

/** What the file holds and the grid does not show, each with a link to the first. */
export function NotShownList({ workbook, notShown }: NotShownListProps) {
  const texts = useTexts(fileTexts);
  const styles = useStyles();
  return (
    <div>
      {texts.notShown}
      {notShown.map(({ kind, count, first }, i) => {
        const text = texts.features[kind](count);
        const isLast = i === notShown.length - 1;
        return [
          <span key={kind} className={first && styles.link}>
            {first ? <ShowPlace workbook={workbook} place={first} text={text} /> : text}
            {isLast ? texts.fullStop : texts.listSeparator.trim()}
          </span>,
          !isLast && texts.listSeparator.slice(texts.listSeparator.trim().length),
        ];
      })}
    </div>
  );
}
