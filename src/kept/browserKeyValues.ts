import { createStore, delMany, getMany, keys, setMany } from 'idb-keyval';
import type { KeyValues } from './KeyValues';

/**
 * The site's own database in this browser, on this machine.
 *
 * @throws DOMException from each of its methods if the browser refuses it or has no room
 */
export function browserKeyValues(): KeyValues {
  const store = createStore('ai-capex.workbench', 'workbooks');
  return {
    keys: () => keys<string>(store),
    getMany: (wanted) => getMany<unknown>([...wanted], store),
    setMany: (entries) =>
      setMany(
        entries.map(([key, value]) => [key, value]),
        store,
      ),
    deleteMany: (unwanted) => delMany([...unwanted], store),
  };
}
