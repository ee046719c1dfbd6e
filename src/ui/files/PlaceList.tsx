import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { placeName } from '../../cells/sheetReference';
import type { Location, Workbook } from '../../hosts/workbook';
import { ShowPlace } from '../outcome/ShowPlace';
import { LinkedText, linkMark } from '../LinkedText';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

/** So many are shown at once; the rest on request. */
const atOnce = 50;

const useStyles = makeStyles({
  list: {
    maxHeight: '240px',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

/** A cell and the text about it. */
export interface PlaceNote extends Location {
  readonly note: string;
}

interface PlaceListProps {
  readonly workbook: Workbook;
  /** What the list holds, for screen readers. */
  readonly title: string;
  /** The sentence in front of the link that opens the list. */
  readonly sentence: string;
  readonly places: readonly PlaceNote[];
}

/** A sentence about some cells, with a link that lists them: each with a link that selects it, and a note. */
export function PlaceList({ workbook, title, sentence, places }: PlaceListProps) {
  const texts = useTexts(fileTexts);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [count, setCount] = useState(atOnce);
  const styles = useStyles();
  const rest = places.length - count;
  return (
    <div>
      {sentence}
      <Link
        as="button"
        inline
        aria-label={isOpen ? texts.hideNamed(title) : texts.showNamed(title)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? texts.hideThem : texts.showThem}
      </Link>
      {isOpen && (
        // The list is long: whoever opens it reads it, and is not read it.
        <div id={id} aria-live="off">
          <ul className={styles.list} aria-label={title}>
            {places.slice(0, count).map(({ sheet, address, note }) => {
              const place = placeName(sheet, address);
              return (
                <li key={place}>
                  <Body1>
                    <LinkedText
                      text={texts.placeNote(linkMark(0), note)}
                      links={[
                        <ShowPlace workbook={workbook} place={{ sheet, address }} text={place} />,
                      ]}
                    />
                  </Body1>
                </li>
              );
            })}
          </ul>
          {rest > 0 && (
            <Button size="small" onClick={() => setCount(count + atOnce)}>
              {texts.more(Math.min(rest, atOnce))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
