/** Functions younger than the file format, by what stands before their names in a file; users never see it. */
const younger: Readonly<Record<string, string>> = {
  '_xlfn.': `
    ACOT AGGREGATE ARABIC BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT DAYS DECIMAL DROP EXPAND
    FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL
    NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANDARRAY
    RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE
    TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH
    XOR`,
  '_xlfn._xlws.': 'FILTER SORT',
};

const prefixes = new Map(
  Object.entries(younger).flatMap(([prefix, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, prefix] as const),
  ),
);

/**
 * What stands before a built-in function's name in a file.
 *
 * @example functionPrefix('IFNA') // '_xlfn.'
 * @example functionPrefix('SUM') // ''
 * @see Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula"
 */
export function functionPrefix(name: string): string {
  return prefixes.get(name.toUpperCase()) ?? '';
}
