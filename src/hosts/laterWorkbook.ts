import type { Workbook } from './workbook';

/**
 * A workbook that is still being opened. What it is asked to do begins once it is open, and fails with the opening; what
 * listens to it hears nothing until then. It can do what the workbench can.
 */
export function laterWorkbook(opening: Promise<Workbook>): Workbook {
  let opened: Workbook | undefined;
  void opening.then(
    (workbook) => (opened = workbook),
    // Each request fails with the reason itself.
    () => undefined,
  );
  /** Listens as soon as there is something to listen to, unless it was stopped before. */
  const listen = (start: (workbook: Workbook) => () => void): (() => void) => {
    let stop: (() => void) | 'stopped' | undefined;
    void opening.then(
      (workbook) => (stop ??= start(workbook)),
      () => undefined,
    );
    return () => {
      if (typeof stop === 'function') stop();
      stop = 'stopped';
    };
  };
  const of = async <Part>(part: Part | undefined): Promise<Part> => {
    if (!part) throw new Error('This workbook cannot do it.');
    return part;
  };
  return {
    previewInsert: async (...given) => (await opening).previewInsert(...given),
    insert: async (...given) => (await opening).insert(...given),
    undoInsert: async (...given) => (await of((await opening).undoInsert))(...given),
    insertSheets: async (...given) => (await opening).insertSheets(...given),
    enterFormula: async (...given) => (await opening).enterFormula(...given),
    enterText: async (...given) => (await opening).enterText(...given),
    select: async (...given) => (await opening).select(...given),
    readSelection: async () => (await opening).readSelection(),
    onSelectionChange: (...given) => listen((workbook) => workbook.onSelectionChange(...given)),
    readRanges: async (...given) => (await opening).readRanges(...given),
    onChange: (...given) => listen((workbook) => workbook.onChange(...given)),
    findFormulas: async (...given) => (await opening).findFormulas(...given),
    repairFormulas: async () => (await opening).repairFormulas(),
    findFormulasContaining: async (...given) => (await opening).findFormulasContaining(...given),
    readNames: async () => (await opening).readNames(),
    readNamedCells: async (...given) => (await opening).readNamedCells(...given),
    dryRunRewrite: async (...given) => (await opening).dryRunRewrite(...given),
    rewrite: async (...given) => (await opening).rewrite(...given),
    save: async (...given) => (await of((await opening).save))(...given),
    open: async (...given) => (await of((await opening).open))(...given),
    keepsReplaced: () => opened?.keepsReplaced?.() ?? false,
    bench: {
      program: 'workbench',
      open: async () => (await of((await opening).bench)).open(),
    },
  };
}
