import {
  createDOMRenderer,
  RendererProvider,
  renderToStyleElements,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { languages, type Language } from '../../src/language';

/** A screen in every language, and what it needs of Fluent's style sheet. */
export interface DrawnScreen {
  readonly html: string;
  readonly style: string;
}

/** Draws what React will draw first, in every language and for both themes. */
export function drawnScreen(screen: (language: Language) => ReactElement): DrawnScreen {
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
