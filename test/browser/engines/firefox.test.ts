import { mainPaths } from './mainPaths';
import { findFirefox, withEngine } from './withEngine';

jest.setTimeout(360_000);

withEngine('Firefox', findFirefox(), mainPaths);
