import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { Language } from '../../language';
import { FullPageMessage } from '../../ui/FullPageMessage';
import { noHostTexts } from '../../ui/noHostTexts';
import { PaneProvider } from '../../ui/PaneProvider';

interface FunctionsMissingProps {
  readonly language: Language;
}

/** The page shown if Office.js has loaded but `functions.js` has not. */
export function FunctionsMissing({ language }: FunctionsMissingProps) {
  const texts = noHostTexts.in(language);
  const reload = (
    <Button appearance="primary" onClick={() => window.location.reload()}>
      {texts.tryAgain}
    </Button>
  );
  return (
    <PaneProvider language={language} theme={undefined}>
      <FullPageMessage
        icon={<PlugDisconnectedRegular />}
        title={texts.functionsMissingTitle}
        action={reload}
      >
        <p>{texts.functionsMissingBody}</p>
      </FullPageMessage>
    </PaneProvider>
  );
}
