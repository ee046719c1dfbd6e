/** How the pane is coloured: as a host or else the system asks for. */
export type ThemeName = 'light' | 'dark' | 'contrast';
