import {
  createDOMRenderer,
  RendererProvider,
  renderToStyleElements,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { languages, type Language } from '../../src/language';
import { source } from './common';

/** What a page shows until its scripts have drawn it. All of it is within the page. */
export interface FirstScreen {
  /** The screen in every language; the style sheet shows one. It takes no clicks: nothing answers them yet. */
  readonly html: string;
  /** The page's own style sheet, and what the screen needs of Fluent's. */
  readonly style: string;
  /** Chooses language and theme before anything is painted. */
  readonly script: string;
}

/**
 * Renders the first screen of a page.
 *
 * @param name of the page, and of its style sheet
 * @param screen what React will draw first; without it, as during development, the page stays empty until then
 */
export function firstScreen(
  name: string,
  screen?: (language: Language) => ReactElement,
): FirstScreen {
  const own = [name, 'firstScreen']
    .map((file) => readFileSync(source(`pages/${file}.css`), 'utf8'))
    .join('');
  const { html, style } = screen ? rendered(screen) : { html: '', style: '' };
  return { html, style: own + style, script: beforePaint() };
}

function rendered(screen: (language: Language) => ReactElement): Omit<FirstScreen, 'script'> {
  const renderer = createDOMRenderer();
  const attributes = new StyleAttributes();
  const screens = languages.map((language) => {
    const markup = renderToStaticMarkup(
      <RendererProvider renderer={renderer}>{screen(language)}</RendererProvider>,
    );
    return `<div class="first-screen" lang="${language}" inert aria-hidden="true">${attributes.moved(inert(markup))}</div>`;
  });
  const html = screens.join('');
  const fluent = applying(renderToStyleElements(renderer).map(cssOf).join('\n'), html);
  const hidden = languages.map(
    (each) => `:root[lang='${each}'] .first-screen:not([lang='${each}']){display:none}`,
  );
  const rules = [
    ...hidden,
    `.first-screen{height:100%;${variables(webLightTheme, fluent)}}`,
    `[data-theme='dark'] .first-screen{${variables(webDarkTheme, fluent)}}`,
    `[data-theme='dark'] .first-screen *{color-scheme:dark}`,
    ...attributes.rules(),
    fluent,
  ];
  return { html, style: rules.join('\n') };
}

/** Without the style sheet of a theme, for there are two, and without what links elements: each is there in every language. */
function inert(markup: string): string {
  return markup.replace(/<style.*?<\/style>/gs, '').replace(/ (id|for|aria-[a-z]+)="[^"]*"/g, '');
}

/** The policy of the task pane refuses style attributes in the page: each becomes a rule. */
class StyleAttributes {
  private readonly styles: string[] = [];

  moved(markup: string): string {
    return markup.replace(/ style="([^"]*)"/g, (_, style: string) => {
      if (!this.styles.includes(style)) this.styles.push(style);
      return ` data-style="${this.styles.indexOf(style)}"`;
    });
  }

  rules(): readonly string[] {
    return this.styles.map((style, i) => `[data-style='${i}']{${style}}`);
  }
}

function cssOf({ props }: ReturnType<typeof renderToStyleElements>[number]): string {
  const { dangerouslySetInnerHTML } = props as { dangerouslySetInnerHTML: { __html: string } };
  return dangerouslySetInnerHTML.__html;
}

/** The rules that apply to the markup as it is: nothing of it can be hovered, focused or pressed. */
function applying(css: string, markup: string): string {
  const rules = css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selector: string) => {
    const classes = selector.match(/\.[\w-]+/g) ?? [];
    const isThere = classes.every((each) => markup.includes(each.slice(1)));
    return isThere && !/:(hover|active|focus)|focus-visible/.test(selector) ? rule : '';
  });
  const emptied = /@[^{}]+\{\s*\}/g;
  return rules.replace(emptied, '');
}

/** The theme's variables that a style sheet uses. */
function variables(theme: Theme, css: string): string {
  return Object.entries(theme)
    .filter(([name]) => css.includes(`var(--${name})`))
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
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
