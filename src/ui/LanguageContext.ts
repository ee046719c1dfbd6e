import { createContext } from 'react';
import type { Language } from '../language';

/** The language in which everything below is shown. */
export const LanguageContext = createContext<Language>('en');
