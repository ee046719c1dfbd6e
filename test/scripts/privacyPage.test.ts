/** @jest-environment jsdom */
import { privacyPage } from '../../scripts/build/privacyPage';
import { privacyFile } from '../../src/help/siteFiles';
import { languages } from '../../src/language';

describe.each(languages)('the privacy page in %s', (language) => {
  const page = new DOMParser().parseFromString(privacyPage(language), 'text/html');

  test('holds the text of PRIVACY.md, in its language', () => {
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('li').length).toBeGreaterThan(3);
    expect(page.querySelectorAll('table')).toHaveLength(1);
    expect(page.body.textContent).toContain("connect-src 'none'");
  });

  test('leads to the other language on the site', () => {
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const others = languages.filter((each) => each !== language).map(privacyFile);
    expect(links).toEqual(expect.arrayContaining(others));
    expect(links.filter((link) => link?.endsWith('.md'))).toEqual([]);
  });

  test('has no script', () => {
    expect(page.querySelectorAll('script')).toHaveLength(0);
  });
});
