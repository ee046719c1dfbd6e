import { createContext } from 'react';

/** Whether the part is shown, and not kept out of sight. */
export const ShownContext = createContext(true);
