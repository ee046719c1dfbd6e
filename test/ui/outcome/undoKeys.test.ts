import { undoKeys } from '../../../src/ui/outcome/undoKeys';

test.each([
  ['MacIntel', '⌘Z'],
  ['iPad', '⌘Z'],
  ['Win32', 'Ctrl+Z'],
  ['Linux x86_64', 'Ctrl+Z'],
  ['', 'Ctrl+Z'],
])('on %s: %s', (platform, keys) => {
  expect(undoKeys(platform)).toBe(keys);
});
