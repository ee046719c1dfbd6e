import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { Language, Text } from '../../language';
import { FullPageMessage } from '../../ui/FullPageMessage';
import { PaneProvider } from '../../ui/PaneProvider';

const title: Text = {
  en: 'The cell functions could not be loaded',
  'zh-CN': '无法加载单元格函数',
};
const body: Text = {
  en: 'Office.js loaded, but the add-in’s functions.js did not. Formulas cannot calculate without it. Check your connection, then try again.',
  'zh-CN':
    'Office.js 已加载，但加载项的 functions.js 文件未能加载。缺少此文件，公式无法计算。请检查网络连接，然后重试。',
};
const again: Text = { en: 'Try again', 'zh-CN': '重试' };

interface FunctionsMissingProps {
  readonly language: Language;
}

/** The page where Office.js is there and our own functions are not. */
export function FunctionsMissing({ language }: FunctionsMissingProps) {
  const reload = (
    <Button appearance="primary" onClick={() => window.location.reload()}>
      {again[language]}
    </Button>
  );
  return (
    <PaneProvider language={language} theme={undefined}>
      <FullPageMessage icon={<PlugDisconnectedRegular />} title={title[language]} action={reload}>
        <p>{body[language]}</p>
      </FullPageMessage>
    </PaneProvider>
  );
}
