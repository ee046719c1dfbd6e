import { openChromium } from './chromium';
import { mainPaths } from './mainPaths';
import { withEngine } from './withEngine';

jest.setTimeout(360_000);

withEngine('Chromium', openChromium, mainPaths);
