/** Calls back when the user closes the pane, whose page keeps running; the returned function stops it. */
export function onPaneClosed(listener: () => void): () => void {
  let isOver = false;
  const added = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.hidden && !isOver) listener();
  });
  return () => {
    isOver = true;
    void added.then((remove) => remove());
  };
}
