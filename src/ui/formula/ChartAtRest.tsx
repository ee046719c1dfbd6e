import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Picture } from '../../explain/picture';
import { useAtRest } from '../async/useAtRest';
import { PictureChart } from '../charts/PictureChart';

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

/** Cells that are read again give an equal picture, which is not drawn again. */
function isSame(a: Picture, b: Picture): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
