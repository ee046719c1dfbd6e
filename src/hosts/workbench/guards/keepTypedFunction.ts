import { DisposableCollection, ICommandService, type Injector, toDisposable } from '@univerjs/core';
import { FunctionType, LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  IEditorService,
  RichTextEditingMutation,
  SetTextSelectionsOperation,
} from '@univerjs/preset-sheets-core';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { type IShortcutItem, IShortcutService, KeyCode } from '@univerjs/ui';
import { nameAtCaret, type TypedName } from './nameAtCaret';
import { override } from './override';

const listKeys = 'sheet.formula-embedding-editor.search_function.';

/**
 * The list of functions takes a key only for the name that it was made for.
 *
 * The grid looks 300 ms after the last key whether the list is still wanted. Until then the list has the keys Enter, Tab
 * and the arrows: whoever goes on typing `("60",20)` and presses Enter gets the list's first function in the place of
 * the one typed, or stays in the cell. Here the list has these keys only while the caret is in the same name and the
 * function offered begins with what is typed now, and it closes as soon as it is not.
 */
export function keepTypedFunction(injector: Injector): void {
  const descriptions = injector.get(IDescriptionService);
  const shortcuts = injector.get(IShortcutService);
  const commands = injector.get(ICommandService);
  const open = new Set<string>();
  let listed: TypedName | undefined;

  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    const typed = typedName(injector);
    listed = typed?.name === text ? typed : undefined;
    return search(text);
  };

  const stillWanted = (): TypedName | undefined => {
    const typed = typedName(injector);
    return typed && typed.before === listed?.before ? typed : undefined;
  };
  const takes = (key: KeyCode): boolean => {
    if (key === KeyCode.ESC) return true;
    const typed = stillWanted()?.name.trim().toUpperCase();
    const offered = offeredName();
    if (typed === undefined || !offered?.name.toUpperCase().startsWith(typed)) return false;
    const ends = key === KeyCode.ENTER || key === KeyCode.TAB;
    return !ends || !offered.isFirst || !isWhole(typed, search(typed));
  };

  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item) => {
    if (!item.id.startsWith(listKeys)) return register(item);
    open.add(item.id);
    const both = new DisposableCollection();
    both.add(register({ ...item, preconditions: () => takes(keyOf(item)) }));
    both.add(toDisposable(() => open.delete(item.id)));
    return both;
  };

  override(commands, 'registerCommand', (register) => (command) => {
    if (!command.id.startsWith(listKeys)) return register(command);
    return register({ ...command, handler: (...given) => atOnce(() => command.handler(...given)) });
  });

  const closeUnwanted = (): void => {
    if (stillWanted()) return;
    for (const id of open) commands.syncExecuteCommand(id, { keyCode: KeyCode.ESC });
  };
  commands.onCommandExecuted(({ id }) => {
    if (open.size === 0 || !typing.has(id)) return;
    // Once the caret is where the key has put it.
    setTimeout(closeUnwanted);
  });
}

/**
 * Does something, and before the next key what it puts off: the grid puts the caret behind the name that it has filled in
 * 30 ms late, and what is typed until then gets into another order.
 */
function atOnce<T>(act: () => T): T {
  const putOff: (() => void)[] = [];
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((later: () => void) => putOff.push(later)) as never;
  try {
    return act();
  } finally {
    globalThis.setTimeout = setTimeout;
    // The grid puts the caret where it was in a microtask of its own.
    queueMicrotask(() => putOff.forEach((later) => later()));
  }
}

const typing: ReadonlySet<string> = new Set([
  RichTextEditingMutation.id,
  SetTextSelectionsOperation.id,
]);

function keyOf({ staticParameters }: IShortcutItem): KeyCode {
  return (staticParameters as { readonly keyCode: KeyCode }).keyCode;
}

/** What is complete without an argument, so that Enter and Tab end the formula. */
function isWhole(
  typed: string,
  found: readonly { readonly name: string; readonly functionType: FunctionType }[],
): boolean {
  if (typed === 'TRUE' || typed === 'FALSE') return true;
  return found.some(
    ({ name, functionType }) =>
      name.toUpperCase() === typed &&
      (functionType === FunctionType.DefinedName || functionType === FunctionType.Table),
  );
}

function typedName(injector: Injector): TypedName | undefined {
  const editor = injector.get(IEditorService).getFocusEditor();
  const [selection, ...more] = editor?.getSelectionRanges() ?? [];
  if (!editor || !selection?.collapsed || more.length > 0) return undefined;
  const formula = editor.getDocumentData().body?.dataStream.replace(/\r\n$/, '') ?? '';
  return nameAtCaret(formula, selection.startOffset, injector.get(LexerTreeBuilder));
}

/** The function that Enter would take: only the list itself knows which one it has highlighted. */
function offeredName(): { readonly name: string; readonly isFirst: boolean } | undefined {
  const items = document.querySelectorAll('ul[data-u-comp="sheets-formula-editor"] > li');
  const index = [...items].findIndex((item) => item.classList.contains('univer-bg-gray-200'));
  const name = items[index]?.firstElementChild?.textContent;
  return name ? { name, isFirst: index === 0 } : undefined;
}
