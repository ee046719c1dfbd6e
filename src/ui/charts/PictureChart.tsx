import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useContext } from 'react';
import type { Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { pictureText } from './pictureText';
import { useChartTexts } from './useChartTexts';

// The chart library weighs about as much as the rest of the pane: it comes when a chart is shown.
const Drawing = lazy(() => import(/* webpackChunkName: "charts" */ './Drawing'));

const useStyles = makeStyles({
  root: { margin: '0', minWidth: '0', minHeight: '80px' },
  loading: { color: tokens.colorNeutralForeground2 },
});

interface PictureChartProps {
  readonly picture: Picture;
}

/** A chart of a calculation, with its numbers in words for who does not see it. */
export function PictureChart({ picture }: PictureChartProps) {
  const language = useContext(LanguageContext);
  const texts = useChartTexts();
  const styles = useStyles();
  return (
    <figure role="img" aria-label={pictureText(picture, language)} className={styles.root}>
      {/* The words above say all of it; a stop of the Tab key at every point would only be in the way. */}
      <div inert>
        <Suspense fallback={<Caption1 className={styles.loading}>{texts.loadingChart}</Caption1>}>
          <Drawing picture={picture} />
        </Suspense>
      </div>
    </figure>
  );
}
