import { addinUrl, releaseUrl } from '../../scripts/build/addinUrl';

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

describe('releaseUrl', () => {
  test('is the address that is given', () => {
    expect(releaseUrl('https://example.com/')).toBe('https://example.com');
  });

  test.each([
    ['', 'ADDIN_URL=https://', 'a release has no address by itself'],
    ['http://example.com', 'https address', 'Excel takes no other'],
  ])('refuses %s with "%s": %s', (given, message) => {
    expect(() => releaseUrl(given)).toThrow(message);
  });
});
