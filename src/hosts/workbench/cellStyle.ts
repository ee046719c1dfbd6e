import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../sheets/plan';

const blue = { rgb: '#0000FF' };
const grey = { rgb: '#595959' };
const black = { rgb: '#000000' };
const headingFill = { rgb: '#DDEBF7' };

/** How each kind of cell looks, after the analysts' convention: inputs in blue, formulas in black. */
export const cellStyle: Readonly<Record<CellStyle, IStyleData>> = {
  title: { bl: BooleanNumber.TRUE, fs: 14 },
  heading: { bl: BooleanNumber.TRUE, bg: headingFill },
  label: {},
  input: { cl: blue },
  formula: { cl: black },
  note: { it: BooleanNumber.TRUE, cl: grey },
};
