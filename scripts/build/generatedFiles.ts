import { readFileSync } from 'node:fs';
import path from 'node:path';
import '../allTexts';
import { metadata, metadataFile } from '../../src/functions/help/metadata';
import { helpPages } from '../../src/help/helpPages';
import { privacyFile } from '../../src/help/siteFiles';
import { languages } from '../../src/language';
import { shortcuts, shortcutTexts } from '../excel/shortcuts';
import { metaPolicy } from './contentSecurityPolicy';
import { entrancePage } from './entrancePage';
import { manifestFor } from './manifestFor';
import { privacyPage } from './privacyPage';

/**
 * The files of the add-in that are made from the definitions, the manifest and PRIVACY.md, by name.
 *
 * @param addinUrl where the add-in will be served
 */
export function generatedFiles(addinUrl: string): ReadonlyMap<string, string> {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  return new Map([
    ['manifest.xml', manifestFor(manifest, addinUrl)],
    ['index.html', withPolicy(entrancePage)],
    ['shortcuts.json', json(shortcuts)],
    ['shortcuts.zh-CN.json', json(shortcutTexts)],
    ...languages.flatMap((language): [string, string][] => [
      [metadataFile(language), json(metadata(language, addinUrl))],
      [privacyFile(language), withPolicy(privacyPage(language))],
    ]),
    ...[...helpPages()].map(([file, page]): [string, string] => [file, withPolicy(page)]),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A page without scripts is whole as it is; how the site guards it is added here, before all that the policy is about. */
function withPolicy(page: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy('help')}"/>`;
  const guarded = page.replace('<head>', `$&${policy}`);
  if (guarded === page) throw new Error('A page without a head has no place for its policy.');
  return guarded;
}
