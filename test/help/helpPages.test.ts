import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from '../../scripts/build/generatedFiles';
import { definitions } from '../../src/functions/definitions';
import { functionHelpFile } from '../../src/functions/help/helpFiles';
import { pictureSize } from '../../src/help/picture';
import { noticesFile } from '../../src/help/siteFiles';
import { languages } from '../../src/language';

const assets = path.resolve(__dirname, '../../assets');
/** Those of the site, which is made once: of its files these are pages without a script. */
const pages = [...generatedFiles('https://example.com')].filter(([file]) => file.endsWith('.html'));
const helpPages = pages.filter(([file]) => file.startsWith('help'));

/** The values of an attribute, wherever it is in a page. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value!);
}

/** A reference of a page as a file of the site. */
function resolved(file: string, reference: string): string {
  return new URL(reference, `https://site/${file}`).pathname.slice(1);
}

test('the site has a list in each language, and a page for every function', () => {
  expect(helpPages.map(([file]) => file).sort()).toEqual(
    [
      'help.html',
      'help.zh-CN.html',
      ...definitions.flatMap(({ name }) =>
        languages.map((language) => functionHelpFile(name, language)),
      ),
    ].sort(),
  );
});

describe.each(pages)('%s', (file, html) => {
  test('says in which language it is', () => {
    expect(html).toContain(`<html lang="${file.includes('zh-CN') ? 'zh-CN' : 'en'}">`);
  });

  test('refers to nothing that is not there', () => {
    const others = ['workbench.html', 'help/help.css', 'assets/icon-32.png', noticesFile];
    const files = new Set([...pages.map(([each]) => each), ...others]);
    const links = attributes(html, 'href').filter((link) => !/^(https:|#)/.test(link));
    for (const link of links) expect(files).toContain(resolved(file, link));
    expect(links.length).toBeGreaterThan(1);
  });

  test('runs no script and brings no style of its own', () => {
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
  });
});

const functionPages = pages.filter(([file]) => file.startsWith('help/'));

test.each(functionPages)(
  '%s shows pictures that are there, in the size that it says',
  (file, html) => {
    const { width, height, scale } = pictureSize;
    const pictures = [...attributes(html, 'src'), ...attributes(html, 'srcSet')];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const size = sizeOf(path.join(assets, resolved(file, picture)));
      expect(size).toEqual({ width: width * scale, height: height * scale });
    }
    expect(html).toMatch(new RegExp(`<img [^>]*width="${width}" height="${height}"`));
  },
);

/** The size of a WebP picture: of its lossy form, whose frame begins with three fixed bytes. */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  const start = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
  expect(bytes.subarray(8, 15).toString()).toBe('WEBPVP8');
  return { width: bytes.readUInt16LE(start + 3), height: bytes.readUInt16LE(start + 5) };
}
