import { createHash } from 'node:crypto';

/** The kinds of page that the site has. */
export type PolicyPage = 'taskpane' | 'workbench' | 'help';

/** What may differ from one site to another. */
export interface PolicyOptions {
  /** Where office.js comes from; `'self'` with its quotes if the site serves it itself. */
  readonly officeOrigin?: string;
  /** The pages are rebuilt while they are open: the server notifies them through a socket. */
  readonly development?: boolean;
  /** The style sheet and the script within the pages, which no address allows. */
  readonly inline?: InlineTexts;
}

/** What a page has within itself, word for word; the script is the same in every page. */
export interface InlineTexts {
  readonly style: string;
  readonly script: string;
}

/** Those of a built page. */
export function inlineTexts(html: string): InlineTexts {
  const within = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '';
  return { style: within('style'), script: within('script') };
}

type Directives = Readonly<Record<string, readonly string[]>>;

/** Microsoft's host of office.js. */
export const microsoftOffice = 'https://appsforoffice.microsoft.com';

const none = ["'none'"];
const self = ["'self'"];

/**
 * A `<style>` element without text. Fluent's styles come into such an element rule by rule, which is not an inline
 * style; so the task pane needs no 'unsafe-inline', nor a nonce, which a static page cannot have.
 */
const emptyStyle = hashOf('');

/** What a policy calls a text within a page: its hash. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing is allowed but what a page names. Nothing at all is sent: no page speaks to any server, its own included. */
const nothing: Directives = {
  'default-src': none,
  'connect-src': none,
  'worker-src': none,
  'base-uri': none,
  'form-action': none,
};

/** Only a page that is not a pane of Excel's can forbid others to show it in a frame. */
const unframed: Directives = { 'frame-ancestors': none };

function pageDirectives(
  page: PolicyPage,
  { officeOrigin = microsoftOffice, development = false, inline }: PolicyOptions = {},
): Directives {
  const base = development ? { ...nothing, 'connect-src': self } : nothing;
  const scripts = inline ? [hashOf(inline.script)] : [];
  // The development server shows faults of the build over the page.
  const rules = development ? ['default', 'webpack-dev-server#overlay'] : ['default'];
  switch (page) {
    case 'taskpane':
      return {
        ...base,
        'script-src': ["'self'", officeOrigin, ...scripts],
        'style-src': ["'self'", emptyStyle, ...(inline ? [hashOf(inline.style)] : [])],
        'img-src': self,
        // On the web office.js shows in a frame why it does not trust the page around it. Around the pane may be any
        // page at all: nobody can list those that open Excel, and docs/hosting.md explains why that does no harm.
        'frame-src': [officeOrigin],
      };
    case 'workbench':
      return {
        ...base,
        ...unframed,
        'script-src': ["'self'", ...scripts],
        // It reads and writes files next to the page.
        'worker-src': self,
        // The grid writes its colors as the text of a style element, other ones for light and for dark.
        'style-src': ["'self'", "'unsafe-inline'"],
        // Its symbols and patterns are in its scripts.
        'img-src': ["'self'", 'data:'],
        // No text becomes HTML or a script but by the rules of src/pages/workbench/trustTexts.ts. Not so in the task
        // pane: office.js, which changes without us, would fail if it passed such a text.
        'require-trusted-types-for': ["'script'"],
        'trusted-types': rules,
      };
    case 'help':
      // It has no script, and no word that is not ours.
      return { ...base, ...unframed, 'style-src': self, 'img-src': self };
    default:
      return page satisfies never;
  }
}

/** The policy of a page as an HTTP header has it. */
export function contentSecurityPolicy(page: PolicyPage, options?: PolicyOptions): string {
  return policyText(pageDirectives(page, options));
}

/**
 * The policy of a page as a `<meta>` element has it, for a page that is served without headers. Who may show the page
 * in a frame it cannot say: browsers take that from a header alone.
 */
export function metaPolicy(page: PolicyPage, options?: PolicyOptions): string {
  return policyText(pageDirectives(page, options), ([name]) => name !== 'frame-ancestors');
}

function policyText(
  directives: Directives,
  keep: (directive: [name: string, sources: readonly string[]]) => boolean = () => true,
): string {
  return Object.entries(directives)
    .filter(keep)
    .map(([directive, sources]) => [directive, ...new Set(sources)].join(' '))
    .join('; ');
}
