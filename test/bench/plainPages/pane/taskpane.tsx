import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** A pane of React and Fluent UI as one begins it, with one button: what ours is measured against. */
void Office.onReady(() => {
  createRoot(document.getElementById('container')!).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Run</Button>
    </FluentProvider>,
  );
});
