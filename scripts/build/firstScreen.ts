import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { source } from './common';
import type { Mode } from './configurations';
import type { DrawnScreen } from './drawnScreen';
import type * as DrawnScreens from './drawnScreens';

/** What a page shows until its scripts have drawn it. All of it is within the page. */
export interface FirstScreen {
  /** The screen in every language; the style sheet shows one. It takes no clicks: nothing answers them yet. */
  readonly html: string;
  /** The page's own style sheet, and what the screen needs of Fluent's. */
  readonly style: string;
  /** Chooses language and theme before anything is painted. */
  readonly script: string;
}

/** The first screen of a page. During development it stays empty until it is drawn: it would not follow changes. */
export function firstScreenOf(name: DrawnScreens.ScreenName, mode: Mode): FirstScreen {
  const own = [name, 'firstScreen']
    .map((file) => readFileSync(source(`pages/${file}.css`), 'utf8'))
    .join('');
  const { html, style } = mode === 'production' ? drawn(name) : { html: '', style: '' };
  return { html, style: own + style, script: beforePaint() };
}

/** Loaded only here: React and Fluent take seconds to load, for which nobody waits who starts the workbench. */
function drawn(name: DrawnScreens.ScreenName): DrawnScreen {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return (require('./drawnScreens') as typeof DrawnScreens).drawnScreenOf(name);
}

function beforePaint(): string {
  const { outputFiles } = buildSync({
    entryPoints: [source('pages/beforePaint.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  });
  return (outputFiles[0]?.text ?? '').trim();
}
