import { useEffect, useRef, useState } from 'react';

/**
 * Opens a file that is dropped anywhere on the page, for which the browser would otherwise leave the page.
 *
 * @returns whether one is held over the page
 */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  }, [onFile]);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (!relatedTarget) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take.current(file);
    };
    // Before the grid sees them.
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    window.addEventListener('dragenter', hold, options);
    window.addEventListener('dragover', hold, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => ending.abort();
  }, []);
  return isOver;
}
