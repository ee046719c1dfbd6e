import { memo, useContext } from 'react';
import type { Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { lazyPart } from '../parts/lazyPart';
import { ChartFigure } from './ChartFigure';
import { ChartMissing } from './ChartMissing';
import { pictureText } from './pictureText';

// The chart library weighs about as much as the rest of the pane: it comes when a chart is shown.
const Drawing = lazyPart(
  async () => {
    const loaded = await import(/* webpackChunkName: "charts" */ './Drawing');
    return loaded.default;
  },
  { failure: () => <ChartMissing /> },
);

interface PictureChartProps {
  readonly picture: Picture;
}

/** A chart of a calculation. */
export const PictureChart = memo(function PictureChart({ picture }: PictureChartProps) {
  const language = useContext(LanguageContext);
  return (
    <ChartFigure label={pictureText(picture, language)}>
      <Drawing picture={picture} />
    </ChartFigure>
  );
});
