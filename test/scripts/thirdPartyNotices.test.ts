import { type BundledPackage, noticesText } from '../../scripts/build/thirdPartyNotices';

const mit = 'MIT License\n\nCopyright (c) 2020 Ann\n\nYou may.';

const packages: readonly BundledPackage[] = [
  { name: 'a', version: '1.0.0', author: 'Ann', license: 'MIT', licenseText: mit },
  { name: 'b', version: '2.0.0', author: 'Ben', license: 'MIT', licenseText: null },
  { name: 'c', version: '3.0.0', license: 'MIT', licenseText: null },
  { name: 'd', version: '4.0.0', author: 'Ann', license: 'MIT', licenseText: mit },
  { name: 'e', version: '5.0.0', license: 'ISC', licenseText: 'Do.', noticeText: 'Thank Eve.' },
];

describe('noticesText', () => {
  const sections = noticesText(packages).split(/={80}\n/);

  test.each([
    ['a 1.0.0 (MIT)\nd 4.0.0 (MIT)\n\nMIT License\n\nCopyright (c) 2020 Ann\n\nYou may.\n', 'once'],
    ['b 2.0.0 (MIT)\n\nCopyright (c) Ben\n\nMIT License\n\nYou may.\n', 'its author’s, not Ann’s'],
    ['c 3.0.0 (MIT)\n\nCopyright (c) the authors of c\n\nMIT License\n\nYou may.\n', 'no author'],
    ['e 5.0.0 (ISC)\n\nDo.\n\nThank Eve.\n', 'with what Apache’s licence calls a notice'],
  ])('%j: %s', (section) => {
    expect(sections.map((each) => each.trim())).toContain(section.trim());
  });

  test('reports how many there are', () => {
    expect(sections[0]).toContain('5 third-party packages');
  });

  test('refuses a package of whose licence nobody brings a text', () => {
    const lonely = { name: 'f', version: '6.0.0', license: 'BSD', licenseText: null };
    expect(() => noticesText([...packages, lonely])).toThrow('No license text for f');
  });
});
