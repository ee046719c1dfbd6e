import { mainPaths } from './mainPaths';
import { findWebkit, withEngine } from './withEngine';

jest.setTimeout(360_000);

withEngine('WebKit', findWebkit(), mainPaths);
