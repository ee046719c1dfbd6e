/** A number, text, truth value, the code of an error such as `#N/A`, or null if the cell is blank. */
export type CellValue = number | string | boolean | null | { readonly error: string };

/** The values of a block of cells, row by row. */
export type CellValues = readonly (readonly CellValue[])[];
