import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditOffice, type Finding } from './auditOffice';
import { fixture, fixtures } from './fixtures';
import { memberUses } from './memberUses';
import { nameOf, officeProgram } from './officeProgram';
import { requiredSets } from './requiredSets';

const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const required = requiredSets(manifest);

/** Uses that are safe for a reason which the audit cannot see: by file and member. */
const exceptions: Readonly<Record<string, string>> = {
  'src/hosts/excel/commands.ts: completed':
    'the tag is Outlook’s; in Excel it comes with the commands themselves (AddinCommands 1.1)',
};

const fixtureName = (place: number) => `src/hosts/excel/auditFixture${place}.ts`;
const program = officeProgram(
  new Map(fixtures.map(([, body], place) => [fixtureName(place), fixture(body)])),
);
const fileNamed = (name: string) => program.files.find((file) => nameOf(file) === name)!;
const shown = ({ name, fault }: Finding) => `${name} ${fault}`;

test('the manifest states what it requires', () => {
  expect(required.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ExcelApi', 'SharedRuntime', 'CustomFunctionsRuntime']),
  );
});

describe('the audit', () => {
  test.each(fixtures)('%s: %s', (why, _, found) => {
    const place = fixtures.findIndex(([each]) => each === why);
    const findings = auditOffice(fileNamed(fixtureName(place)), program, required);
    expect(findings.map(shown)).toEqual(found);
  });

  test('an enumeration’s text counts as its member', () => {
    const place = fixtures.findIndex(([why]) => why === 'the text of an enumeration');
    const uses = memberUses(fileNamed(fixtureName(place)), program.checker);
    expect(uses.map(({ name }) => name)).toEqual(expect.arrayContaining(['EdgeTop']));
  });

  test('reads all of Office.js that the sources use', () => {
    const uses = (name: string) => memberUses(fileNamed(name), program.checker).length;
    expect(uses('src/hosts/excel/office.ts')).toBeGreaterThan(5);
    expect(uses('src/functions/functions.ts')).toBeGreaterThan(3);
  });
});

const sources = program.files.filter((file) => !/auditFixture/.test(file.fileName));

test.each(sources.map(nameOf))('%s requests only what Excel has', (name) => {
  const findings = auditOffice(fileNamed(name), program, required);
  expect(findings.filter((each) => !(`${name}: ${each.name}` in exceptions))).toEqual([]);
});

test('no exception is made for what is not there', () => {
  const found = sources.flatMap((file) =>
    auditOffice(file, program, required).map(({ name }) => `${nameOf(file)}: ${name}`),
  );
  expect(Object.keys(exceptions).filter((each) => !found.includes(each))).toEqual([]);
});
