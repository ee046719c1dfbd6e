import { existsSync } from 'node:fs';
import {
  officeAddress,
  ownOfficeFiles,
  ownOfficeScript,
  isOfficeSelfHosted,
} from '../../scripts/build/selfHostedOffice';

describe('servesOffice', () => {
  test.each([
    ['', false, 'the store takes no other than Microsoft’s'],
    ['self', true, 'a network without the internet'],
  ])('"%s": %s, for %s', (given, expected) => {
    expect(isOfficeSelfHosted(given)).toBe(expected);
  });

  test('refuses what it does not know', () => {
    expect(() => isOfficeSelfHosted('yes')).toThrow('got "yes"');
  });
});

describe('the copy of office.js', () => {
  const [library, licence] = ownOfficeFiles;

  test.each([
    ['office.js', true, 'the library'],
    ['excel-win32-16.01.js', true, 'what it loads in Excel'],
    ['en-us/office_strings.js', true, 'what it says'],
    ['excel-win32-16.01.debug.js', false, 'the same, to be read'],
    ['office.d.ts', false, 'for a compiler'],
  ])('%s: %s, %s', (file, expected) => {
    expect(library?.filter?.(file)).toBe(expected);
    expect(existsSync(`${library?.from}/${file}`)).toBe(true);
  });

  test('is where the pane looks for it, with its license, and unchanged', () => {
    expect(`${library?.to}/office.js`).toBe(ownOfficeScript);
    expect(licence?.to).toBe(library?.to);
    // Else the build would make it smaller.
    expect(library?.info).toEqual({ minimized: true });
  });
});

test.each([
  [false, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'as the store demands'],
  [true, 'office-js/office.js', 'beside the page'],
])('own copy: %s, so the page names %s: %s', (own, address) => {
  expect(officeAddress(own)).toBe(address);
});
