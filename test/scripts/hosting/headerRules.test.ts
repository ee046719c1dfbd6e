import { headerRules, headersOf } from '../../../scripts/hosting/headerRules';
import { headersFile } from '../../../scripts/hosting/headersFile';

const year = 'public, max-age=31536000, immutable';
const ofAll = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'];

describe('headersOf', () => {
  test.each<[string, string | undefined, why: string]>([
    ['static/taskpane.0123456789abcdef0123.js', year, 'its name changes with it'],
    ['functions.js', 'no-cache', 'its name never changes'],
    ['functions.json', 'no-cache', 'its name never changes'],
    ['taskpane.html', 'no-cache', 'it names the scripts of its version'],
    ['manifest.xml', 'no-cache', 'it has the version'],
    ['assets/icon-32.png', undefined, 'Excel shows no icon that says how to be kept'],
  ])('Cache-Control of %s is %s: %s', (file, value) => {
    expect(headersOf(file).get('Cache-Control')).toBe(value);
  });

  test.each<[string, RegExp | undefined, why: string]>([
    ['taskpane.html', /script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/, 'office.js'],
    ['taskpane.html', /^(?!.*frame-ancestors)/, 'Excel on the web frames it, wherever that is'],
    ['workbench.html', /frame-ancestors 'none'/, 'not framed'],
    ['help.zh-CN.html', /^default-src 'none'/, 'help in any language'],
    ['help/AI_GAP.html', /^default-src 'none'/, 'help in a folder'],
    ['office-js/agaveerrorux/index.html', undefined, 'not a page of ours'],
    ['functions.js', undefined, 'not a page'],
  ])('the policy of %s is %s: %s', (file, expected) => {
    const policy = headersOf(file).get('Content-Security-Policy');
    if (expected) expect(policy).toMatch(expected);
    else expect(policy).toBeUndefined();
  });

  test.each([
    ['functions.json', '*'],
    ['functions.zh-CN.json', '*'],
    ['shortcuts.json', '*'],
    ['functions.js', undefined],
    ['taskpane.html', undefined],
  ])('another origin that reads %s is told %s', (file, value) => {
    expect(headersOf(file).get('Access-Control-Allow-Origin')).toBe(value);
  });
});

describe('headersFile', () => {
  const files = [
    ...['taskpane.html', 'workbench.html', 'help.html', 'help/AI_GAP.html', 'help/AI_PAYBACK.html'],
    ...['functions.js', 'functions.json', 'manifest.xml', 'assets/icon-32.png'],
    ...['static/a.js', 'static/b.css'],
  ];
  const parts = headersFile(files, headerRules())
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n'));
  const fits = (pattern: string, address: string) =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address;
  const answered = (address: string) =>
    parts
      .filter(([pattern]) => fits(pattern!, address))
      .flatMap(([, ...lines]) => lines.map((line) => line.trim()));

  test.each(files)('says of %s what the rules say, and each header once', (file) => {
    const expected = [...headersOf(file)].map(([name, value]) => `${name}: ${value}`);
    expect(answered(`/${file}`).sort()).toEqual(expected.sort());
  });

  test('says the same of a page without its ending, to which such hosts lead', () => {
    expect(answered('/taskpane')).toEqual(answered('/taskpane.html'));
  });

  test('has one part for a folder in which all is alike', () => {
    const patterns = parts.map(([pattern]) => pattern);
    expect(patterns).toContain('/static/*');
    expect(patterns).toContain('/help/*');
  });

  test('what every file has comes first', () => {
    expect(parts[0]!.map((line) => line.trim().split(':')[0])).toEqual(['/*', ...ofAll]);
  });
});
