import { tokenize, type Token } from '@borgar/fx';

/** They take a range where one value is meant; given one, they calculate cell by cell. */
const cellwise = new Set(
  'ABS EXP IF IFERROR IFNA INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEN LN NOT ROUND SIGN'.split(
    ' ',
  ),
);

/** They calculate what stands in them cell by cell in every program. */
const arrayMinded = new Set('FREQUENCY INDEX LOOKUP MMULT SUMPRODUCT'.split(' '));

const arithmetic = new Set('+ - * / ^ & = <> < > <= >='.split(' '));

/**
 * Whether a formula calculates with ranges cell by cell, though its result is one cell. A file says so, or a program
 * would take from each range the one cell beside the formula.
 *
 * @example needsArray('=SUM(IF(A1:A3>0,B1:B3))') // true
 * @example needsArray('=SUMPRODUCT((A1:A3>0)*B1:B3)') // false: every program knows
 */
export function needsArray(formula: string): boolean {
  const tokens = tokenize(formula).filter(
    ({ type }) => type !== 'whitespace' && type !== 'newline' && type !== 'fx_prefix',
  );
  const calls: string[] = [];
  return tokens.some((token, i) => {
    const before = tokens[i - 1];
    if (token.value === '(') calls.push(before?.type === 'func' ? before.value.toUpperCase() : '');
    if (token.value === ')') calls.pop();
    if (!isBlock(token)) return false;
    const isCellwise =
      isArithmetic(before) || isArithmetic(tokens[i + 1]) || cellwise.has(calls.at(-1) ?? '');
    return isCellwise && !isMinded(calls);
  });
}

function isBlock({ type, value }: Token): boolean {
  return type === 'range_beam' || (type === 'range' && value.includes(':'));
}

function isArithmetic(token: Token | undefined): boolean {
  return token?.type === 'operator' && arithmetic.has(token.value);
}

/** IF stays one of single values even there. */
function isMinded(calls: readonly string[]): boolean {
  return calls.some((name) => arrayMinded.has(name)) && !calls.some((name) => /^IF/.test(name));
}
