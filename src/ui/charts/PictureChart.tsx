import { lazy, useContext } from 'react';
import type { Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { ChartFigure } from './ChartFigure';
import { pictureText } from './pictureText';

// The chart library weighs about as much as the rest of the pane: it comes when a chart is shown.
const Drawing = lazy(() => import(/* webpackChunkName: "charts" */ './Drawing'));

interface PictureChartProps {
  readonly picture: Picture;
}

/** A chart of a calculation. */
export function PictureChart({ picture }: PictureChartProps) {
  const language = useContext(LanguageContext);
  return (
    <ChartFigure label={pictureText(picture, language)}>
      <Drawing picture={picture} />
    </ChartFigure>
  );
}
