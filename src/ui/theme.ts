/** How the pane is colored: as a host or else the system asks for. */
export type ThemeName = 'light' | 'dark' | 'contrast';
