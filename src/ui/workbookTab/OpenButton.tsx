import { Button, Spinner } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { type ChangeEvent, useRef } from 'react';
import { useWorkbookTexts } from './useWorkbookTexts';
import type { Opening } from './useOpening';

interface OpenButtonProps {
  readonly opening: Opening;
}

/** Lets the user choose a file. */
export function OpenButton({ opening: { choose, action } }: OpenButtonProps) {
  const texts = useWorkbookTexts();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = action.state.kind === 'busy';
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen again.
    target.value = '';
    if (file) choose(file);
  };
  return (
    <>
      <input ref={input} type="file" accept=".xlsx" hidden onChange={take} />
      <Button
        icon={isBusy ? <Spinner aria-hidden size="extra-tiny" /> : <FolderOpenRegular />}
        disabledFocusable={isBusy}
        aria-busy={isBusy}
        onClick={() => input.current?.click()}
      >
        {isBusy ? texts.opening : texts.open}
      </Button>
    </>
  );
}
