import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { Language } from '../../language';
import { FullPageMessage } from '../../ui/FullPageMessage';
import { PaneProvider } from '../../ui/PaneProvider';
import { en } from './texts/en';
import { zhCN } from './texts/zh-CN';

/** Part of the page: what loads later may be missing too. */
const functionsMissingTexts: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCN };

interface FunctionsMissingProps {
  readonly language: Language;
}

/** The page shown if Office.js has loaded but `functions.js` has not. */
export function FunctionsMissing({ language }: FunctionsMissingProps) {
  const texts = functionsMissingTexts[language];
  const reload = (
    <Button appearance="primary" onClick={() => window.location.reload()}>
      {texts.again}
    </Button>
  );
  return (
    <PaneProvider language={language} theme={undefined}>
      <FullPageMessage icon={<PlugDisconnectedRegular />} title={texts.title} action={reload}>
        <p>{texts.body}</p>
      </FullPageMessage>
    </PaneProvider>
  );
}
