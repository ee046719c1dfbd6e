import { Caption1 } from '@fluentui/react-components';
import { chartTexts } from './chartTexts';
import { useTexts } from '../useTexts';

/** In the place of a drawing that could not be loaded: its numbers are in words next to it, and it comes with the connection. */
export function ChartMissing() {
  const texts = useTexts(chartTexts);
  return <Caption1>{texts.chartMissing}</Caption1>;
}
