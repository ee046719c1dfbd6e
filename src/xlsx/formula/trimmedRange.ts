const operators: Readonly<Record<string, string>> = {
  '.:.': '_xlfn._TRO_ALL',
  '.:': '_xlfn._TRO_LEADING',
  ':.': '_xlfn._TRO_TRAILING',
};

const typed = /^(.*!)?([^!:.]+)(\.:\.|\.:|:\.)([^!:.]+)$/s;
const held = /^(.*!)?([^!:]+):([^!:]+)$/s;

/**
 * A range without the empty rows and columns at its edges, as a file keeps it; any other range stays.
 *
 * @example fileTrimmed('A1.:.A9') // '_xlfn._TRO_ALL(A1:A9)'
 */
export function fileTrimmed(range: string): string {
  const [, sheet = '', first, sign, last] = typed.exec(range) ?? [];
  return sign === undefined ? range : `${operators[sign]}(${sheet}${first}:${last})`;
}

/**
 * The range as a user types it; undefined if the function is not one of these.
 *
 * @example typedTrimmed('_xlfn._TRO_ALL', 'A1:A9') // 'A1.:.A9'
 */
export function typedTrimmed(name: string, range: string): string | undefined {
  const sign = Object.keys(operators).find(
    (each) => operators[each] === name.replace(/^_xlfn/i, '_xlfn'),
  );
  const [, sheet = '', first, last] = held.exec(range) ?? [];
  return sign === undefined || first === undefined ? undefined : `${sheet}${first}${sign}${last}`;
}
