import { createContext } from 'react';
import type { Selection } from '../../hosts/workbook';

/** What is selected, for the buttons that fill it in: the fields around them are not drawn again for it. */
export const SelectionContext = createContext<Selection | undefined>(undefined);
