import type { ReactNode } from 'react';
import { helpFile } from '../functions/help/helpFiles';
import { type Language, languages } from '../language';
import { noticesFile, privacyFile } from './siteFiles';
import { helpTexts } from './helpTexts';

interface HelpDocumentProps {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  /** The page's own file in each language. */
  readonly files: Readonly<Record<Language, string>>;
  readonly children: ReactNode;
}

/** What all help pages share: the head, the way to the other language, the styles. */
export function HelpDocument({ language, title, summary, files, children }: HelpDocumentProps) {
  const texts = helpTexts.in(language);
  const other = languages.find((each) => each !== language) ?? language;
  const file = files[language];
  const home = helpFile(language);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={summary} />
        <link rel="icon" href={relative(file, 'assets/icon-32.png')} />
        <link rel="alternate" hrefLang={other} href={relative(file, files[other])} />
        <link rel="stylesheet" href={relative(file, 'help/help.css')} />
      </head>
      <body>
        <a className="skip" href="#content">
          {texts.skip}
        </a>
        <header>
          {file === home ? (
            <span className="site">{texts.site}</span>
          ) : (
            <nav aria-label={texts.site}>
              <a className="site" href={relative(file, home)}>
                {texts.site}
              </a>
              <a href={relative(file, home)}>{texts.allFunctions}</a>
            </nav>
          )}
          <a lang={other} hrefLang={other} href={relative(file, files[other])}>
            {texts.otherLanguage}
          </a>
        </header>
        <main id="content">{children}</main>
        <footer>
          <a href={relative(file, privacyFile(language))}>{texts.privacy}</a>
          <a href={relative(file, noticesFile)}>{texts.notices}</a>
        </footer>
      </body>
    </html>
  );
}

/** The address of a file of the site, as another one of its files refers to it. */
export function relative(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to;
}
