import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { Language, Text } from '../../language';
import { Notice } from '../../ui/Notice';
import { Surface } from '../../ui/Surface';

const title: Text = {
  en: 'The cell functions could not be loaded',
  'zh-CN': '无法加载单元格函数',
};
const body: Text = {
  en: 'Excel’s library is here, but the file functions.js of this add-in is not. Formulas cannot calculate without it. Check the connection, then try again.',
  'zh-CN':
    'Excel 组件库已加载，但未能加载本加载项的 functions.js 文件。没有它，公式无法计算。请检查网络连接，然后重试。',
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
    <Surface language={language} theme={undefined}>
      <Notice icon={<PlugDisconnectedRegular />} title={title[language]} action={reload}>
        <p>{body[language]}</p>
      </Notice>
    </Surface>
  );
}
