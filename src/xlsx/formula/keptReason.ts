/** Why the grid cannot calculate a formula, so that the result saved in its file is kept. */
export type UncalculableReason =
  /** It reads another workbook; `text` is the reference, such as `[1]Model!$B$2`. */
  | { readonly kind: 'otherWorkbook'; readonly text: string }
  /** It reads the same cells of several sheets, and those cannot be listed: `LARGE(Sheet1:Sheet4!C1,2)`. */
  | { readonly kind: 'severalSheets'; readonly text: string }
  /** It reads another program while that runs (DDE). */
  | { readonly kind: 'otherProgram'; readonly text: string }
  /** It reads an OLAP cube, with a function such as CUBEVALUE. */
  | { readonly kind: 'cube'; readonly name: string }
  /** It calls a function of a macro or of an add-in, such as `_xludf.PRICE`. */
  | { readonly kind: 'macro'; readonly name: string }
  /** It calls a function that the grid does not have. */
  | { readonly kind: 'unknownFunction'; readonly name: string }
  /** It calls a LAMBDA that LET names, or one with arguments that may be omitted. */
  | { readonly kind: 'lambda'; readonly name: string }
  /** It is a cell of a data table of a what-if analysis. */
  | { readonly kind: 'dataTable' }
  /** It takes one value but names several, by the rule of programs without dynamic arrays. */
  | { readonly kind: 'intersection'; readonly text: string }
  /** It reads all that another formula spills, such as `C1#`. */
  | { readonly kind: 'spilledRange'; readonly text: string }
  /** It uses a defined name that stands for something of this kind. */
  | { readonly kind: 'name'; readonly name: string; readonly because: UncalculableReason };

/** Whether the grid can calculate a formula. */
export type Calculability =
  { readonly kind: 'calculates' } | { readonly kind: 'kept'; readonly reason: UncalculableReason };
