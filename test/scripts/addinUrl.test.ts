import { addinUrl } from '../../scripts/build/addinUrl';

describe('addinUrl', () => {
  test.each([
    ['https://example.com', 'https://example.com'],
    ['https://example.com/', 'https://example.com'],
    ['https://example.com/capex/', 'https://example.com/capex'],
    ['https://localhost:3000', 'https://localhost:3000'],
  ])('%s is %s', (given, expected) => {
    expect(addinUrl(given)).toBe(expected);
  });

  test.each(['http://example.com', 'example.com', '', 'file:///tmp'])('refuses "%s"', (given) => {
    expect(() => addinUrl(given)).toThrow(`got "${given}"`);
  });
});
