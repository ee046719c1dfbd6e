/** What stands before our functions in every formula: in the released add-in, and in the one under development. */
export const namespace = { released: 'CAPEX', development: 'CAPEXDEV' } as const;

export type Namespace = (typeof namespace)[keyof typeof namespace];

/** What Excel makes of CAPEX.AI_GAP( in a workbook that was opened without the add-in. */
const foreign = '_xldudf_';

/** Whether a formula calls a function of a namespace; a text within it that only looks so does not count. */
export function isOurFormula(formula: string, own: Namespace): boolean {
  if (!formula.startsWith('=')) return false;
  const call = new RegExp(`(?<![\\w.])(?:${own}\\.|${foreign}${own}_)[A-Z]`, 'i');
  return outsideTexts(formula).some((part) => call.test(part));
}

/**
 * The formula as a user would type it.
 *
 * @example typedFormula('=_xldudf_CAPEX_AI_GAP(60,20)', 'CAPEX') // '=CAPEX.AI_GAP(60,20)'
 */
export function typedFormula(formula: string, own: Namespace): string {
  const call = new RegExp(`${foreign}${own}_(?=[A-Z])`, 'gi');
  return inCode(formula, (part) => part.replace(call, `${own}.`));
}

/** The formula with the functions of one namespace called by the other. */
export function inNamespace(formula: string, from: Namespace, to: Namespace): string {
  const call = new RegExp(`(?<![\\w.])${from}\\.`, 'gi');
  return inCode(formula, (part) => part.replace(call, `${to}.`));
}

/** Texts in quotation marks, which nothing may change. */
const texts = /("(?:[^"]|"")*")/;

function outsideTexts(formula: string): readonly string[] {
  return formula.split(texts).filter((_, i) => i % 2 === 0);
}

function inCode(formula: string, change: (part: string) => string): string {
  return formula
    .split(texts)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}
