import type { CellStyle } from '../../sheets/plan';

/** Makes cells look like what they are for, after the analysts' convention: inputs in blue, formulas in black. */
export function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  switch (style) {
    case 'title':
      format.font.bold = true;
      format.font.size = 14;
      return;
    case 'heading':
      format.font.bold = true;
      format.fill.color = '#DDEBF7';
      return;
    case 'label':
      return;
    case 'input':
      format.font.color = '#0000FF';
      return;
    case 'formula':
      format.font.color = '#000000';
      return;
    case 'note':
      format.font.italic = true;
      format.font.color = '#595959';
      return;
    default:
      return style satisfies never;
  }
}
