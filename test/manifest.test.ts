/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from '../scripts/build/generatedFiles';
import { commandIds } from '../src/hosts/excel/commands';
import { allTables } from '../src/sheets/since/allTables';
import { developmentManifest } from '../scripts/excel/developmentManifest';
import { shortcuts, shortcutTexts } from '../scripts/excel/shortcuts';
import { manifestVersion } from '../scripts/release/released';

const root = path.resolve(__dirname, '..');
const site = 'https://localhost:3000/';
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = parse(text);

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

/** All elements of a name, whatever their namespace. */
function all(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** The one element of a name. */
function one(name: string, within: Document | Element = manifest): Element {
  const found = all(name, within);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const resources = new Map(
  ['Image', 'Url', 'String']
    .flatMap((name) => all(name, one('Resources')))
    .map((resource) => [resource.getAttribute('id'), resource]),
);
const references = [...manifest.querySelectorAll('[resid]')];
const control = (id: string) => manifest.querySelector(`[id="${id}"]`)!;
const resource = (element: Element) => resources.get(element.getAttribute('resid'));

/** Every address in the manifest, those of the other language too. */
const addresses = [...manifest.querySelectorAll('*')]
  .flatMap((element) =>
    ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  )
  .filter((value) => /^[a-z]+:/i.test(value));

describe('what Excel is told', () => {
  test.each([
    ['Id', 'a5e422e2-449d-4911-80e8-d78ec5ee5156'],
    ['DefaultLocale', 'en-US'],
    ['Permissions', 'ReadWriteDocument'],
  ])('%s is %s', (name, value) => {
    expect(one(name).textContent).toBe(value);
  });

  test('the version is that of the package', () => {
    expect(one('Version').textContent).toBe(manifestVersion);
  });

  test('the namespace is CAPEX, as in saved formulas', () => {
    expect(resource(one('Namespace'))?.getAttribute('DefaultValue')).toBe('CAPEX');
    expect(all('Override', resource(one('Namespace')))).toHaveLength(0);
  });

  test('the requirement sets', () => {
    const sets = all('Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(Object.fromEntries(sets)).toEqual({
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
      ExcelApi: '1.12',
    });
  });

  test('one page and one long-lived runtime for pane, functions and commands', () => {
    expect(one('Runtime').getAttribute('lifetime')).toBe('long');
    const places = [
      one('Runtime'),
      one('FunctionFile'),
      one('SourceLocation', one('Page')),
      one('SourceLocation', control('Capex.OpenPane')),
    ].map((element) => resource(element)?.getAttribute('DefaultValue'));
    places.push(one('SourceLocation', one('DefaultSettings')).getAttribute('DefaultValue'));
    expect(new Set(places)).toEqual(new Set([`${site}taskpane.html`]));
  });

  test('the button is on the Home tab and opens the pane', () => {
    expect(one('OfficeTab').getAttribute('id')).toBe('TabHome');
    const type = 'http://www.w3.org/2001/XMLSchema-instance';
    expect(one('Action', control('Capex.OpenPane')).getAttributeNS(type, 'type')).toBe(
      'ShowTaskpane',
    );
  });
});

describe('commands', () => {
  const items = all('Item');
  const text = (element: Element) => {
    const shown = resource(one('Label', element))!;
    return {
      en: shown.getAttribute('DefaultValue'),
      'zh-CN': one('Override', shown).getAttribute('Value'),
    };
  };

  test('the menu has the tables, in their order and with their titles', () => {
    expect(items.map((item) => [one('FunctionName', item).textContent, text(item)])).toEqual(
      allTables.map(({ id, title }) => [`insert_${id}`, title]),
    );
  });

  test('each function is one that the page answers', () => {
    const asked = all('FunctionName').map(({ textContent }) => textContent);
    const byKey = shortcuts.actions.map(({ id }) => id);
    expect([...asked, ...byKey].sort()).toEqual([...commandIds].sort());
  });

  test('the context menu of a cell explains', () => {
    expect(one('OfficeMenu').getAttribute('id')).toBe('ContextMenuCell');
    expect(one('FunctionName', one('OfficeMenu')).textContent).toBe('explain');
  });

  // Microsoft, "Add custom keyboard shortcuts to your Office Add-ins": the pattern that collides with nothing.
  test('the keys are those of an action, with all three modifiers', () => {
    const ids = shortcuts.actions.map(({ id }) => id);
    for (const { action, key } of shortcuts.shortcuts) {
      expect(ids).toContain(action);
      expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
      expect(key.mac).toMatch(/^Command\+Shift\+Alt\+[A-Z]$/);
    }
  });

  test('the names of the keys are texts, in English in the file itself and in Chinese in one next to it', () => {
    const overrides = one('ExtendedOverrides');
    expect(overrides.getAttribute('Url')).toBe(`${site}shortcuts.json`);
    expect(overrides.getAttribute('ResourcesUrl')).toBe(`${site}shortcuts.zh-CN.json`);
    const names = shortcuts.actions.map(
      ({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '',
    );
    expect(Object.keys(shortcuts.resources.default)).toEqual(names);
    expect(Object.keys(shortcutTexts)).toEqual(names);
    for (const { value } of Object.values(shortcutTexts)) expect(value).toMatch(/\p{Script=Han}/u);
  });
});

describe('resources', () => {
  test.each(references.map((element) => [element.getAttribute('resid'), element] as const))(
    '%s is declared',
    (_, element) => {
      expect(resource(element)).toBeDefined();
    },
  );

  test('each is used, and declared once', () => {
    const used = new Set(references.map((element) => element.getAttribute('resid')));
    expect(new Set(resources.keys())).toEqual(used);
    expect(resources.size).toBe(all('Resources')[0]!.querySelectorAll('[id]').length);
  });

  test('short texts fit in Excel: 125 characters, long ones 250', () => {
    for (const [list, most] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const) {
      const values = [...one(list).querySelectorAll('[DefaultValue], [Value]')];
      expect(values.length).toBeGreaterThan(0);
      for (const element of values) {
        const value = element.getAttribute('DefaultValue') ?? element.getAttribute('Value');
        expect(value!.length).toBeLessThanOrEqual(most);
      }
    }
  });
});

describe('Chinese', () => {
  // A namespace is not a text, and the pictures and pages that have no Chinese equivalent speak no language.
  const sameInAll = ['Functions.Namespace', 'Page.Url', 'Functions.Script.Url'];
  const shown = [
    ...[...manifest.documentElement.children].filter(({ localName }) =>
      ['DisplayName', 'Description', 'SupportUrl'].includes(localName),
    ),
    ...[...resources.values()].filter(
      (each) =>
        each.localName !== 'Image' &&
        !sameInAll.includes(each.getAttribute('id') ?? '') &&
        // The titles of the tables: held against the tables themselves.
        !(each.getAttribute('id') ?? '').startsWith('Insert.'),
    ),
  ];

  test.each(shown.map((element) => [element.getAttribute('id') ?? element.localName, element]))(
    '%s',
    (_, element) => {
      const override = one('Override', element as Element);
      expect(override.getAttribute('Locale')).toBe('zh-CN');
      expect(override.getAttribute('Value')).toMatch(/\p{Script=Han}|zh-CN|^AI Capex$/u);
    },
  );

  test('the functions have their own texts', () => {
    const metadata = one('Override', resource(one('SourceLocation', one('Metadata'))));
    expect(metadata.getAttribute('Value')).toBe(`${site}functions.zh-CN.json`);
  });
});

describe('addresses', () => {
  const made = new Set([...generatedFiles(site.slice(0, -1)).keys(), 'functions.js']);

  function isMade(file: string): boolean {
    if (file.startsWith('assets/')) return existsSync(path.join(root, file));
    return made.has(file) || existsSync(path.join(root, 'src/pages', file));
  }

  test.each([...new Set(addresses)])('%s is made by the build', (address) => {
    expect(address.startsWith(site)).toBe(true);
    expect(isMade(address.slice(site.length))).toBe(true);
  });

  // "Don't include any segments of a URL past the domain"; and the domain of the page itself "has no effect and may be
  // misleading": Microsoft, "AppDomain element". The pane leads to no other site.
  test('no site is named as a domain: the own one need not be', () => {
    expect(all('AppDomain')).toEqual([]);
    expect(all('AppDomains')).toEqual([]);
  });
});

describe('icons', () => {
  const used = new Map<string, number>();
  for (const image of all('Image', one('DesktopFormFactor'))) {
    used.set(
      resource(image)?.getAttribute('DefaultValue') ?? '',
      Number(image.getAttribute('size')),
    );
  }
  used.set(one('IconUrl').getAttribute('DefaultValue') ?? '', 32);
  used.set(one('HighResolutionIconUrl').getAttribute('DefaultValue') ?? '', 64);

  test.each([...used])('%s is %i pixels wide and high', (address, size) => {
    const png = readFileSync(path.join(root, address.slice(site.length)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('the ribbon has 16, 32, 64 and 80 pixels, in the group and on each control', () => {
    for (const icon of all('Icon')) {
      const sizes = all('Image', icon).map((image) => Number(image.getAttribute('size')));
      expect(sizes).toEqual([16, 32, 64, 80]);
    }
    expect(all('Icon')).toHaveLength(5);
  });
});

test("Microsoft's own reader takes it", () => {
  // In a process of its own, for the reader needs modules that Jest cannot load.
  const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((info) => console.log(JSON.stringify(info)))`;
  const output = execFileSync(process.execPath, ['-e', read], { cwd: root, encoding: 'utf8' });
  expect(JSON.parse(output)).toMatchObject({
    id: 'a5e422e2-449d-4911-80e8-d78ec5ee5156',
    displayName: 'AI Capex',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    version: manifestVersion,
  });
});

describe('the manifest under development', () => {
  const development = parse(developmentManifest(text));
  const values = (document: Document, attribute: string) =>
    [...document.querySelectorAll(`[${attribute}]`)].map((each) => each.getAttribute(attribute));

  test('has an id and a namespace of its own, so that it never touches saved formulas', () => {
    expect(one('Id', development).textContent).toBe('45b7f241-5367-4cac-a9b8-5600672ee036');
    expect(values(development, 'DefaultValue')).toContain('CAPEXDEV');
    expect(values(development, 'DefaultValue')).not.toContain('CAPEX');
    expect(development.documentElement.outerHTML).not.toMatch(/\bCAPEX\./);
  });

  test('states what it is wherever it shows its name', () => {
    expect(values(development, 'DefaultValue')).not.toContain('AI Capex');
    expect(values(development, 'Value')).not.toContain('AI Capex');
    expect(values(development, 'Value')).toContain('AI Capex（开发版）');
  });

  test('opens its one page with the mark of development', () => {
    const pages = values(development, 'DefaultValue').filter((each) => each?.includes('taskpane'));
    expect(new Set(pages)).toEqual(new Set([`${site}taskpane.html?development`]));
  });

  test('changes nothing else', () => {
    const names = (document: Document) => [...document.querySelectorAll('*')].map((e) => e.tagName);
    expect(names(development)).toEqual(names(manifest));
  });

  test('refuses a manifest in which there is nothing to replace', () => {
    expect(() => developmentManifest('<OfficeApp/>')).toThrow('does not contain');
  });
});
