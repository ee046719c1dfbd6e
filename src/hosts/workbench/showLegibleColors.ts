import { type Injector, ThemeService } from '@univerjs/core';
import { ICanvasColorService } from '@univerjs/engine-render';
import { override } from './guards/override';
import { legibleColor } from './legibleColor';
import './darkFormulaBar.css';

/** Lightens colors of text that the grid inverts for its dark theme but leaves hard to read, such as the blue of inputs. */
export function showLegibleColors(injector: Injector): void {
  const theme = injector.get(ThemeService);
  const shown = new Map<string, string>();
  override(injector.get(ICanvasColorService), 'getRenderColor', (original) => (color) => {
    const inverted = original(color);
    if (!theme.darkMode || !isHex(inverted)) return inverted;
    const known =
      shown.get(inverted) ?? legibleColor(inverted, theme.getColorFromTheme('gray.900'));
    shown.set(inverted, known);
    return known;
  });
}

function isHex(color: string): boolean {
  return /^#[\da-f]{6}$/i.test(color);
}
