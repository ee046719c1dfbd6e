import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps Fluent's focus manager at work. It would end with each tab that uses it, and read the whole page again when that is
 * opened.
 */
export function FocusManager() {
  useFocusFinders();
  return null;
}
