import { createHash } from 'node:crypto';
import { version } from '../../package.json';
import { dataVersion } from '../../src/figures/dataVersion';
import { generatedFiles } from '../build/generatedFiles';

/** What was released last, as in `released.json`: the version, and what Excel reads of it. */
export interface Released {
  /** As in package.json. 0.0.0 if nothing is released yet. */
  readonly version: string;
  /** A hash of the manifest and of the functions' metadata; empty if nothing is released yet. */
  readonly metadata: string;
  /** The print of the figures and of what happened since; empty if nothing is released yet. */
  readonly data: string;
}

/** What would be released now. */
export function nextRelease(): Released {
  return { version, metadata: metadataHash(), data: dataVersion.print };
}

/** The version as the manifest has it: with four numbers. */
export const manifestVersion = `${version}.0`;

/** What Excel keeps for up to a day, or until the manifest's version rises. */
const keptByExcel = /^(manifest\.xml|(functions|shortcuts)\..*json)$/;

/** A hash of what Excel reads, regardless of the version and of the address at which the add-in will be served. */
function metadataHash(): string {
  const hash = createHash('sha256');
  for (const [file, content] of generatedFiles('https://add-in.invalid')) {
    if (!keptByExcel.test(file)) continue;
    hash.update(file).update(content.replace(/<Version>[^<]*<\/Version>/, ''));
  }
  return hash.digest('hex');
}

/**
 * Why a release may not follow the last one; undefined if it may. The same release may be made again.
 *
 * Excel learns of new functions and texts by a version that has risen. If it has not, people go on with the old ones.
 */
export function versionError(last: Released, next: Released): string | undefined {
  const order = compared(next.version, last.version);
  if (order < 0)
    return `Version ${next.version} in package.json is not higher than ${last.version}, which has been released.`;
  if (order > 0) return undefined;
  if (next.data !== last.data)
    return `The figures have changed since the release of ${last.version}: a version has the same answers for everyone, so raise it.`;
  if (next.metadata === last.metadata) return undefined;
  return `The manifest, a functions.json or shortcuts.json has changed since the release of ${last.version}, and Excel needs a higher version to load it: raise the version in package.json ("npm version minor --no-git-tag-version") and, with .0 after it, in manifest.xml.`;
}

/** Why the texts that name a version disagree with it; undefined if they do not. */
export function textsError(
  version: string,
  texts: { readonly manifest: string; readonly changelog: string },
): string | undefined {
  const named = /<Version>(.*?)<\/Version>/.exec(texts.manifest)?.[1];
  if (named !== `${version}.0`)
    return `manifest.xml has version ${named ?? 'none'}, package.json has ${version}: they differ only by .0 at the end.`;
  const [, newest] = /^## \[(\d.*?)\] - \d{4}-\d{2}-\d{2}$/m.exec(texts.changelog) ?? [];
  if (newest !== version)
    return `The newest version in CHANGELOG.md is ${newest ?? 'none'}: give what is unreleased the heading "## [${version}] - YYYY-MM-DD".`;
  return undefined;
}

/** Below 0 if the first version is the lower one, above 0 if it is the higher one. */
function compared(a: string, b: string): number {
  const [one, other] = [a, b].map(numbers) as [readonly number[], readonly number[]];
  return one.map((number, i) => number - (other[i] ?? 0)).find((d) => d !== 0) ?? 0;
}

function numbers(text: string): readonly number[] {
  if (!/^\d+\.\d+\.\d+$/.test(text)) {
    throw new Error(`A version is three numbers, such as 1.2.0, as Excel requires; got "${text}"`);
  }
  return text.split('.').map(Number);
}
