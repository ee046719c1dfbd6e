import { defaultTheme, type Theme } from '@univerjs/themes';

/** The grid's theme with the accent color of the pane: the blues of Fluent's brand, from light to dark. */
export const accentTheme: Theme = {
  ...defaultTheme,
  primary: {
    50: '#ebf3fc',
    100: '#cfe4fa',
    200: '#b4d6fa',
    300: '#96c6fa',
    400: '#62abf5',
    500: '#2886de',
    600: '#0f6cbd',
    700: '#115ea3',
    800: '#0f548c',
    900: '#0c3b5e',
  },
};
