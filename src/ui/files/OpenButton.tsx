import { Button, Spinner } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { type ChangeEvent, useRef } from 'react';
import { fileTexts } from './fileTexts';
import { useTexts } from '../useTexts';

/** Workbooks and templates, with and without macros. */
const kinds = '.xlsx,.xlsm,.xltx,.xltm';

interface OpenButtonProps {
  readonly id: string;
  /** A file is being opened. */
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
}

/** Lets the user choose a file. */
export function OpenButton({ id, isBusy, onChoose }: OpenButtonProps) {
  const texts = useTexts(fileTexts);
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen again.
    target.value = '';
    if (file) onChoose(file);
  };
  return (
    <>
      <input ref={input} type="file" accept={kinds} hidden onChange={take} />
      <Button
        id={id}
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
