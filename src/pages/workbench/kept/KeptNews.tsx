import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Keeping } from '../../../hosts/workbench/keeping/Keeping';
import type { News } from '../../../hosts/workbench/keeping/news';
import type { Language } from '../../../language';
import { OutcomeBar } from '../../../ui/outcome/OutcomeBar';
import { type KeptTexts, keptTexts } from './keptTexts';
import { keptTime } from './keptTime';
import { useKeeping } from './useKeeping';
import { useSwitching } from './useSwitching';

interface KeptNewsProps {
  readonly keeping: Keeping;
  readonly language: Language;
  /** A new or another workbook is open now. */
  readonly onSwitched: () => void;
  /** Called when the user chooses to see what is kept. */
  readonly onShow: () => void;
}

/** What happened to the workbook as a whole, with the way back. */
export function KeptNews({ keeping, language, onSwitched, onShow }: KeptNewsProps) {
  const { news } = useKeeping(keeping);
  const texts = keptTexts.in(language);
  const { failure, run, forget } = useSwitching(language, onSwitched);
  if (failure !== undefined) {
    return (
      <OutcomeBar intent="error" title={texts.failedTitle} onDismiss={forget}>
        {failure}
      </OutcomeBar>
    );
  }
  if (!news) return null;
  const startOver = () => void run(() => keeping.startOver());
  const bringBack = (id: string) => void run(() => keeping.bringBack(id));
  const { title, text, intent, action } = told(news, texts, language);
  const actions: Readonly<Record<Action['kind'], ReactNode>> = {
    startOver: <Button onClick={startOver}>{texts.startOver}</Button>,
    show: <Button onClick={onShow}>{texts.show}</Button>,
    back: action.kind === 'back' && (
      <Button onClick={() => bringBack(action.id)}>{action.label}</Button>
    ),
  };
  return (
    <OutcomeBar
      key={news.kind}
      intent={intent}
      title={title}
      action={
        <>
          {actions[action.kind]}
          {news.kind === 'restored' && news.others > 0 && actions.show}
        </>
      }
      onDismiss={keeping.dismissNews}
    >
      {text}
    </OutcomeBar>
  );
}

type Action =
  | { readonly kind: 'startOver' }
  | { readonly kind: 'show' }
  | { readonly kind: 'back'; readonly id: string; readonly label: string };

interface Told {
  readonly title: string;
  readonly text: string;
  readonly intent: 'info' | 'warning';
  readonly action: Action;
}

function told(news: News, texts: KeptTexts, language: Language): Told {
  const at = (time: number) => keptTime(time, language);
  switch (news.kind) {
    case 'restored': {
      const text = news.others > 0 ? texts.others(news.others) : '';
      const title = texts.restoredTitle(at(news.time));
      return { title, text, intent: 'info', action: { kind: 'startOver' } };
    }
    case 'elsewhere':
      return {
        ...{ title: texts.elsewhereTitle, text: texts.elsewhere },
        ...{ intent: 'info', action: { kind: 'show' } },
      };
    case 'unreadable':
      return {
        ...{ title: texts.unreadableTitle, text: texts[news.reason] },
        ...{ intent: 'warning', action: { kind: 'show' } },
      };
    case 'stuck':
      return {
        ...{ title: texts.stuckTitle, text: texts.stuck },
        ...{ intent: 'warning', action: { kind: 'show' } },
      };
    case 'startedOver':
    case 'replaced': {
      const isReplaced = news.kind === 'replaced';
      const { id, name, time } = news.before;
      return {
        title: isReplaced ? texts.replacedTitle : texts.startedOverTitle,
        text: texts.before(name, at(time)),
        intent: 'info',
        action: { kind: 'back', id, label: isReplaced ? texts.bringBack : texts.undo },
      };
    }
    case 'broughtBack': {
      const text = news.before ? texts.before(news.before.name, at(news.before.time)) : '';
      const title = texts.broughtBackTitle(at(news.time));
      return { title, text, intent: 'info', action: { kind: 'show' } };
    }
    default:
      return news satisfies never;
  }
}
