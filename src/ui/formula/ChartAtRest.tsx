import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Picture } from '../../explain/picture';
import type { Language, Text } from '../../language';
import { useAtRest } from '../async/useAtRest';
import { PictureChart } from '../charts/PictureChart';
import { LanguageContext } from '../LanguageContext';

const useStyles = makeStyles({
  root: {
    // What is below it does not move when it comes.
    minHeight: '220px',
    transitionProperty: 'opacity',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  late: { opacity: '0.2' },
});

/** After this time nobody types any more. */
const restMs = 200;

interface ChartAtRestProps {
  readonly picture: Picture;
}

/** The chart of what is being typed. To draw one takes longer than a key does: it fades, and the new one is drawn at rest. */
export function ChartAtRest({ picture }: ChartAtRestProps) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const isSame = (a: Picture, b: Picture) => a === b || shown(a, language) === shown(b, language);
  const drawn = useAtRest(picture, restMs, isSame);
  const isLate = drawn === undefined || !isSame(drawn, picture);
  return (
    <div
      className={mergeClasses(styles.root, isLate && styles.late)}
      aria-busy={isLate}
      aria-hidden={isLate}
    >
      {drawn && <PictureChart picture={drawn} />}
    </div>
  );
}

/**
 * What a picture shows, to compare it: cells that are read again give an equal one, which is not drawn again. The texts of
 * other languages need not be loaded.
 */
function shown(picture: Picture, language: Language): string {
  return JSON.stringify(picture, (key, value: unknown) =>
    key === 'label' ? (value as Text)[language] : value,
  );
}
