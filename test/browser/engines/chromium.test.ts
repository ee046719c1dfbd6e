import { openChromium } from './chromium';
import { mainPaths } from './mainPaths';
import { withEngine } from './withEngine';

jest.setTimeout(240_000);

withEngine('Chromium', openChromium, mainPaths);
