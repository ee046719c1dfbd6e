const maxLength = 31;

/**
 * A name that any host accepts for a new sheet: as wished, without `: \ / ? * [ ]` and apostrophes at its ends, cut to
 * 31 characters, and with a number at its end if it is taken.
 *
 * @param taken the names of the sheets that exist; they are compared ignoring case
 */
export function sheetName(wished: string, taken: readonly string[]): string {
  const cleaned = strip(wished.replace(/[:\\/?*[\]]/g, ' '));
  const allowed = strip(cleaned.slice(0, maxLength)) || 'Sheet';
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const behind = number === 1 ? '' : ` (${number})`;
    const name = allowed.slice(0, maxLength - behind.length) + behind;
    // Excel keeps "History" for itself.
    if (!known.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

function strip(name: string): string {
  return name.replace(/^[' ]+|[' ]+$/g, '');
}
