import {
  contentSecurityPolicy,
  type PolicyOptions,
  type PolicyPage,
} from '../build/contentSecurityPolicy';

/** A header of the answers, for the files of the site that a pattern fits. */
export interface HeaderRule {
  readonly header: string;
  /** Of the file's path within the site, from its beginning. Of the rules of one header the first that fits counts. */
  readonly files: RegExp;
  readonly value: string;
  readonly why: string;
}

const all = /^/;

/** Whether a rule is for every file, and so for an error too. */
export function isForAll({ files }: HeaderRule): boolean {
  return files.source === all.source;
}

/**
 * The headers that a server sends with the files: the one place from which come nginx's configuration, `_headers` and the table
 * in the documentation.
 *
 * @param options of the site's Content-Security-Policy
 */
export function headerRules(options?: PolicyOptions): readonly HeaderRule[] {
  const policy = (page: PolicyPage, files: RegExp, why: string): HeaderRule => ({
    header: 'Content-Security-Policy',
    files,
    value: contentSecurityPolicy(page, options),
    why,
  });
  return [
    {
      header: 'Cache-Control',
      files: /^static\//,
      value: 'public, max-age=31536000, immutable',
      why: 'a changed file has another name',
    },
    {
      header: 'Cache-Control',
      // None for icons: if one has it, Excel shows a picture of its own instead.
      files: /^(?!assets\/)/,
      value: 'no-cache',
      why: 'cached but revalidated, so that updates appear at once; icons have none, as Excel requires',
    },
    policy(
      'taskpane',
      /^taskpane\.html$/,
      "office.js is Microsoft's; Excel may frame the pane, in any page",
    ),
    policy('workbench', /^workbench\.html$/, 'nothing from elsewhere, no frame'),
    policy('help', /^(?!office-js\/).+\.html$/, 'no script at all'),
    {
      header: 'Access-Control-Allow-Origin',
      files: /^.+\.json$/,
      value: '*',
      why: 'Excel on the web reads them from its own origin',
    },
    {
      header: 'X-Content-Type-Options',
      files: all,
      value: 'nosniff',
      why: 'a file is what its type says',
    },
    {
      header: 'Referrer-Policy',
      files: all,
      value: 'same-origin',
      why: 'no other site learns the address',
    },
    {
      header: 'Permissions-Policy',
      files: all,
      value: 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      why: 'the add-in needs none of them',
    },
  ];
}

/** The headers of one file. */
export function headersOf(file: string, rules = headerRules()): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { header, files, value } of rules) {
    if (!headers.has(header) && files.test(file)) headers.set(header, value);
  }
  return headers;
}

/** The names of the headers, each once. */
export function headerNames(rules: readonly HeaderRule[]): readonly string[] {
  return [...new Set(rules.map(({ header }) => header))];
}
