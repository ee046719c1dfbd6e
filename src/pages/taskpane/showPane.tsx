import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../language';
import { textsOfParts } from '../../ui/parts/textsOfParts';
import { ExcelPane } from './ExcelPane';
import type { HostState } from './watchOffice';

// In Excel none of these is shown.
const NoHost = lazy(async () => {
  const [loaded] = await Promise.all([
    import(/* webpackChunkName: "no-host" */ '../../ui/UnsupportedHost'),
    textsOfParts(),
  ]);
  return { default: loaded.UnsupportedHost };
});
const FunctionsMissing = lazy(async () => {
  await textsOfParts();
  const loaded = await import(/* webpackChunkName: "no-host" */ './FunctionsMissing');
  return { default: loaded.FunctionsMissing };
});

const place = document.getElementById('pane');
if (!place) throw new Error('The page has no element "pane".');
const root = createRoot(place);

/**
 * Draws the page for where it is; called again, it draws again.
 *
 * @param language for a page outside Excel
 */
export function showPane(state: HostState, language: Language): void {
  root.render(
    <Suspense>
      <Page state={state} language={language} />
    </Suspense>,
  );
}

interface PageProps {
  readonly state: HostState;
  readonly language: Language;
}

function Page({ state, language }: PageProps) {
  switch (state.kind) {
    case 'excel':
      return <ExcelPane language={state.language} />;
    case 'functionsMissing':
      return <FunctionsMissing language={language} />;
    case 'officeBlocked':
    case 'outsideExcel':
      return <NoHost reason={state.kind} language={language} />;
    default:
      return state satisfies never;
  }
}
