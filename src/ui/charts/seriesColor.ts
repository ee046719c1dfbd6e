import { tokens } from '@fluentui/react-components';

/** Told apart in light, dark and by most who see fewer colors. */
const colors = [
  tokens.colorBrandStroke1,
  tokens.colorPaletteMarigoldForeground1,
  tokens.colorPaletteBerryForeground1,
  tokens.colorPaletteTealForeground2,
];

/** The color of a chart's series by its position, counted from 0: that of the only one if it is left out. */
export function seriesColor(position = 0): string {
  return colors[position % colors.length] ?? tokens.colorBrandStroke1;
}
