/**
 * The address at which the add-in will be served, from the environment variable ADDIN_URL, without a final slash.
 *
 * @throws Error where it is not an https address: Excel takes no other
 */
export function addinUrl(given = process.env['ADDIN_URL'] ?? 'https://localhost:3000'): string {
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:') {
    throw new Error(`ADDIN_URL must be an https address, for Excel takes no other; got "${given}"`);
  }
  return given.replace(/\/+$/, '');
}
