/** The color scheme of the pane: the host's, or else the system's. */
export type ThemeName = 'light' | 'dark' | 'contrast';
