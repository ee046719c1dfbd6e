import { headersOf, type HeaderRule, isForAll } from './headerRules';

/**
 * The file `_headers`, as static hosts such as Cloudflare Pages and Netlify read it.
 *
 * If two of its parts match an address, such hosts join the values of a header. So no two parts give the same one: what
 * every file has is first, and the rest with each file, or with its folder if the whole folder has the same.
 *
 * @param files of the site, as paths within it
 */
export function headersFile(files: readonly string[], rules: readonly HeaderRule[]): string {
  const everywhere = rules.filter(isForAll);
  const special = rules.filter((rule) => !isForAll(rule));
  const own = (file: string): string => lines(headersOf(file, special));
  const parts = [...byFolder(files)].flatMap(([folder, within]) => {
    const same = new Set(within.map(own)).size === 1;
    return folder !== '' && same
      ? [part(`${folder}/*`, own(within[0] ?? ''))]
      : within.flatMap((file) => addresses(file).map((address) => part(address, own(file))));
  });
  return [part('*', lines(headersOf('', everywhere))), ...parts].filter(Boolean).join('\n');
}

function part(address: string, headers: string): string {
  return headers === '' ? '' : `/${address}\n${headers}\n`;
}

function lines(headers: ReadonlyMap<string, string>): string {
  return [...headers].map(([name, value]) => `  ${name}: ${value}`).join('\n');
}

/** Such hosts lead from a page's name to the name without its ending. */
function addresses(file: string): readonly string[] {
  return file.endsWith('.html') ? [file, file.slice(0, -'.html'.length)] : [file];
}

/** Files by the first folder of their path; those in none under the empty name. */
function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const file of [...files].sort()) {
    const folder = file.includes('/') ? (file.split('/')[0] ?? '') : '';
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}
