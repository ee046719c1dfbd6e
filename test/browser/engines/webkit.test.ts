import { mainPaths } from './mainPaths';
import { findWebkit, withEngine } from './withEngine';

jest.setTimeout(240_000);

withEngine('WebKit', findWebkit(), mainPaths);
