import { Caption1, makeStyles, tokens, useUncontrolledFocus } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { useIsVisible } from './useIsVisible';
import { chartTexts } from './chartTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { margin: '0', minWidth: '0', minHeight: '80px' },
  loading: { color: tokens.colorNeutralForeground2 },
});

interface ChartFigureProps {
  /** What the drawing shows, in words and numbers. */
  readonly label: string;
  /** A drawing that may load lazily. */
  readonly children: ReactNode;
}

/** The frame of a chart, with its numbers as text for screen readers. */
export function ChartFigure({ label, children }: ChartFigureProps) {
  const texts = useTexts(chartTexts);
  const styles = useStyles();
  // A drawing brings Fluent's keys for its points; in a hidden tab these would swallow the Tab key of the whole page.
  const isInSight = useIsVisible();
  // Fluent's manager of the focus does not know `inert`: it would send the Tab key to a point, which takes no focus.
  const unmanaged = useUncontrolledFocus();
  return (
    <figure role="img" aria-label={label} className={styles.root}>
      {/* The words above hold all of it; a stop of the Tab key at every point would only be in the way. */}
      <div inert {...unmanaged}>
        <Suspense fallback={<Caption1 className={styles.loading}>{texts.loadingChart}</Caption1>}>
          {isInSight && children}
        </Suspense>
      </div>
    </figure>
  );
}
