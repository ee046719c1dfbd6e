import { makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

// The browser would break the line between a link and the comma behind it. A long link still breaks in itself.
const useStyles = makeStyles({
  together: { whiteSpace: 'nowrap', '& > button': { whiteSpace: 'normal' } },
});

/** The first character that Unicode leaves to private use. */
const firstMark = 0xe000;

/** What stands for a link in a text, by the link's index: so a language writes the whole sentence around it. */
export function linkMark(index: number): string {
  return String.fromCharCode(firstMark + index);
}

interface LinkedTextProps {
  /** With a linkMark for each link. */
  readonly text: string;
  readonly links: readonly ReactNode[];
}

/** A text with links in it, each kept on one line with the punctuation behind it. */
export function LinkedText({ text, links }: LinkedTextProps) {
  const styles = useStyles();
  return text.split(/(?=[\ue000-\uf8ff])/).map((piece, i) => {
    const link = links[piece.charCodeAt(0) - firstMark];
    if (link === undefined) return piece;
    const [, punctuation, rest] = /^.(\p{P}*)(.*)$/su.exec(piece) ?? [];
    return (
      <Fragment key={i}>
        <span className={styles.together}>
          {link}
          {punctuation}
        </span>
        {rest}
      </Fragment>
    );
  });
}
