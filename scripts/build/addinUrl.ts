/**
 * The address at which the add-in will be served, from the environment variable ADDIN_URL, without a final slash.
 *
 * @throws Error if it is not an https address: Excel takes no other
 */
export function addinUrl(given = process.env['ADDIN_URL'] ?? 'https://localhost:3000'): string {
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:') {
    throw new Error(
      `ADDIN_URL must be an https address, because Excel requires HTTPS; got "${given}"`,
    );
  }
  return given.replace(/\/+$/, '');
}

/**
 * The same for a release, which is made for one address: there is none to assume.
 *
 * @throws Error if ADDIN_URL is not given
 */
export function releaseUrl(given = process.env['ADDIN_URL']): string {
  if (given) return addinUrl(given);
  throw new Error(
    'Set ADDIN_URL to the address where the add-in will be served: ADDIN_URL=https://addins.example.com/ai-capex npm run release',
  );
}
