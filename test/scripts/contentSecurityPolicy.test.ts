import { createHash } from 'node:crypto';
import {
  contentSecurityPolicy,
  inlineTexts,
  metaPolicy,
  type PolicyOptions,
  type PolicyPage,
} from '../../scripts/build/contentSecurityPolicy';
import { officeAddress } from '../../scripts/build/selfHostedOffice';

const pages: PolicyPage[] = ['taskpane', 'workbench', 'help'];

const sources = (page: PolicyPage, directive: string, options?: PolicyOptions) =>
  contentSecurityPolicy(page, options)
    .split('; ')
    .map((line) => line.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1);

test.each<[PolicyPage, string, string[] | undefined, why: string]>([
  [
    'taskpane',
    'script-src',
    ["'self'", new URL(officeAddress(false)).origin],
    'office.js is not ours',
  ],
  ['workbench', 'script-src', ["'self'"], 'no page but the pane knows Office'],
  ['workbench', 'worker-src', ["'self'"], 'it reads and writes files beside the page'],
  ['taskpane', 'worker-src', ["'none'"], 'it has nothing to do beside the page'],
  ['help', 'script-src', undefined, 'has no script, so the default forbids all'],
  ['help', 'default-src', ["'none'"], 'what is not named is forbidden'],
  ['taskpane', 'connect-src', ["'none'"], 'a page that sends nothing cannot tell anything'],
  ['workbench', 'connect-src', ["'none'"], 'a page that sends nothing cannot tell anything'],
  ['workbench', 'frame-ancestors', ["'none'"], 'nobody can lay a page of their own over it'],
  ['help', 'frame-ancestors', ["'none'"], 'nobody can lay a page of their own over it'],
  [
    'taskpane',
    'frame-ancestors',
    undefined,
    'Excel on the web stands in pages that no list has: national clouds, other stores of files, servers of one’s own',
  ],
])('%s: %s is %j: %s', (page, directive, expected) => {
  expect(sources(page, directive)).toEqual(expected);
});

test.each(pages)('%s runs no text as a script', (page) => {
  expect(contentSecurityPolicy(page)).not.toMatch(/unsafe-eval|unsafe-hashes|strict-dynamic/);
  expect(sources(page, 'script-src') ?? []).not.toContain("'unsafe-inline'");
});

test('if the site serves office.js by itself, the pane loads from no other host', () => {
  const policy = contentSecurityPolicy('taskpane', { officeOrigin: "'self'" });
  expect(policy).not.toContain('https:');
  expect(policy).toContain("script-src 'self';");
});

test.each<PolicyPage>(['workbench', 'help'])(
  '%s: a page cannot say who frames it, a header can',
  (page) => {
    expect(metaPolicy(page)).not.toContain('frame-ancestors');
    expect(contentSecurityPolicy(page)).toContain('frame-ancestors');
  },
);

describe('what a page has within itself', () => {
  const html = '<head><script>let a;</script><style>p { margin: 0; }</style></head>';
  const inline = inlineTexts(html);
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test.each<[PolicyPage, string, string, boolean, why: string]>([
    ['taskpane', 'script-src', 'let a;', true, 'it runs before the first paint'],
    ['taskpane', 'style-src', 'p { margin: 0; }', true, 'the first paint needs it'],
    ['workbench', 'script-src', 'let a;', true, 'it runs before the first paint'],
    ['workbench', 'style-src', 'p { margin: 0; }', false, 'a hash would forbid the grid’s styles'],
    ['help', 'style-src', 'p { margin: 0; }', false, 'it has none'],
  ])('%s: %s has the hash of %j: %s', (page, directive, text, expected) => {
    expect(sources(page, directive, { inline })?.includes(hashOf(text))).toBe(expected);
  });

  test('nothing else within a page is allowed', () => {
    expect(contentSecurityPolicy('taskpane', { inline })).not.toContain('unsafe-inline');
  });
});

test('during development, the server may reload the page', () => {
  expect(sources('workbench', 'connect-src', { development: true })).toEqual(["'self'"]);
});
