import path from 'node:path';
import LicensePlugin from 'webpack-license-plugin';
import { noticesFile } from '../../src/help/siteFiles';

/** What the plugin knows of a package in the bundles. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly author?: string | undefined;
  readonly license: string;
  /** null if the package comes without one. */
  readonly licenseText: string | null;
  readonly noticeText?: string;
}

/**
 * Writes the notices from what webpack has really put into the pages. What functions.js has of packages the pages have
 * too, for they know the same definitions.
 */
export function thirdPartyNotices(): LicensePlugin {
  return new LicensePlugin({
    // The plugin's own file, and then ours in its place.
    outputFilename: noticesFile,
    additionalFiles: { [noticesFile]: noticesText },
    includeNoticeText: true,
    // Its LICENSE is Apache's, but its package.json does not state it.
    licenseOverrides: { '@univerjs/telemetry@0.25.1': 'Apache-2.0' },
    includePackages: () => [
      // Its code that loads one bundle from another is in every bundle, and in no module.
      path.dirname(require.resolve('webpack/package.json')),
      // What charactersWorkedOut.ts has made of it is in the grid.
      path.resolve(__dirname, '../../node_modules/unicode-regex'),
    ],
  });
}

const line = '='.repeat(80);

/**
 * The notices as a text: each license once, under the packages that have it word for word.
 *
 * @throws Error if a package has no license text, and no other has one of its kind
 */
export function noticesText(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const each of packages) {
    const text = [licenceText(each, packages), each.noticeText].filter(Boolean).join('\n\n');
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const sections = [...byText].map(
    ([text, owners]) => `${line}\n${owners.map(title).join('\n')}\n\n${text.trim()}\n`,
  );
  return [
    `AI Capex contains ${packages.length} third-party packages, under the licenses below.\n`,
    ...sections,
  ].join('\n');
}

function title({ name, version, license }: BundledPackage): string {
  return `${name} ${version} (${license})`;
}

/** The license that a package brings; else the terms of its kind, with its author's name in the place of another's. */
function licenceText(of: BundledPackage, packages: readonly BundledPackage[]): string {
  if (of.licenseText) return of.licenseText;
  const text = packages.find(
    ({ license, licenseText }) => license === of.license && licenseText,
  )?.licenseText;
  if (!text) throw new Error(`No license text for ${of.name} (${of.license}).`);
  const terms = text.replace(/^.*\bcopyright (\(c\)|©|\d{4}).*\n*/gim, '').trim();
  return `Copyright (c) ${of.author ?? `the authors of ${of.name}`}\n\n${terms}`;
}
