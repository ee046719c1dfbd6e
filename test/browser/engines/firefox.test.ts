import { mainPaths } from './mainPaths';
import { findFirefox, withEngine } from './withEngine';

jest.setTimeout(240_000);

withEngine('Firefox', findFirefox(), mainPaths);
