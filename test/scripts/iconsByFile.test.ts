import iconsByFile, { iconFile } from '../../scripts/build/iconsByFile';

test.each([
  ['ChevronDownRegular', 'svg/chevron-down'],
  ['ChevronDown16Regular', 'svg/chevron-down'],
  ['PresenceAvailable10Filled', 'svg/presence-available'],
  ['bundleIcon', 'utils'],
  ['iconFilledClassName', 'utils'],
])('%s is in %s', (name, file) => {
  expect(iconFile(name)).toBe(file);
});

test.each([
  [
    "import { SearchRegular } from '@fluentui/react-icons';",
    "import { SearchRegular } from '@fluentui/react-icons/svg/search';",
  ],
  [
    "import { CircleFilled as Dot, bundleIcon } from '@fluentui/react-icons';",
    "import { CircleFilled as Dot } from '@fluentui/react-icons/svg/circle'; import { bundleIcon } from '@fluentui/react-icons/utils';",
  ],
  ["import { Search } from '@fluentui/react-search';", undefined],
  ["import { SearchRegular } from '@fluentui/react-icons/svg/search';", undefined],
])('%s', (code, expected = code) => {
  expect(iconsByFile(code)).toBe(expected);
});
