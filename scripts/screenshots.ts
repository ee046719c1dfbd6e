import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './allTexts';
import { definitions } from '../src/functions/definitions';
import { pictureFile, pictureThemes } from '../src/help/picture';
import { languages } from '../src/language';
import { launchBrowser } from '../test/browser/launchBrowser';
import setup from '../test/browser/setup';
import teardown from '../test/browser/teardown';
import { helpPicture } from './screenshots/helpPicture';
import { readmePicture } from './screenshots/readmePicture';

const assets = path.resolve(__dirname, '../assets');

/** Takes every picture of the project again: the README's, and those of the help pages. */
async function screenshots(): Promise<void> {
  await setup();
  const browser = await launchBrowser();
  try {
    write('workbench.png', await readmePicture(browser));
    for (const { name } of definitions) {
      for (const language of languages) {
        for (const theme of pictureThemes) {
          const picture = await helpPicture(browser, name, language, theme);
          write(pictureFile(name, language, theme), picture);
        }
      }
    }
  } finally {
    await browser.close();
    await teardown();
  }
}

function write(file: string, picture: Buffer): void {
  const place = path.join(assets, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, picture);
  console.log(`${path.relative(process.cwd(), place)}: ${Math.round(picture.length / 1000)} KB`);
}

screenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
