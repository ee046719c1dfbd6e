import { tokens } from '@fluentui/react-components';
import type { SeriesRole } from '../../sheets/plan';

/** The color of the results at the low or at the high end of inputs. */
export function endColor(role: SeriesRole | undefined): string {
  return role === 'high' ? tokens.colorPaletteMarigoldForeground1 : tokens.colorBrandStroke1;
}
