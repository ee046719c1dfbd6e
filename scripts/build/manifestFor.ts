/** The address in the manifest of the sources: that of the development server. */
const developmentAddress = 'https://localhost:3000';

/**
 * The manifest for another address.
 *
 * @param addinUrl without a final slash
 * @throws Error if the manifest does not hold the address to be replaced
 */
export function manifestFor(manifest: string, addinUrl: string): string {
  if (!manifest.includes(developmentAddress)) {
    throw new Error(
      `manifest.xml does not contain ${developmentAddress}, which is replaced by the address.`,
    );
  }
  return manifest.replaceAll(developmentAddress, addinUrl);
}
