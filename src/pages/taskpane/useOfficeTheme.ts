import { useSyncExternalStore } from 'react';
import { officeTheme } from '../../hosts/excel/office';

/**
 * Excel's theme. Its change is an event in Outlook only; so it is read again whenever the user comes back to the pane.
 */
export function useOfficeTheme(): 'light' | 'dark' | undefined {
  return useSyncExternalStore(onReturn, officeTheme);
}

function onReturn(onChange: () => void): () => void {
  window.addEventListener('focus', onChange);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    window.removeEventListener('focus', onChange);
    document.removeEventListener('visibilitychange', onChange);
  };
}
