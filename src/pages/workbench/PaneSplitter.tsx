import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useState } from 'react';
import { keepPaneWidth, keptPaneWidth, paneWidth, paneWidths, showPaneWidth } from './paneWidth';

/** How far an arrow key moves it, in pixels. */
const step = 16;

/** The width of the pane, which outlives the page if the browser stores anything, and how to change it. */
export function usePaneWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useState(keptPaneWidth);
  useLayoutEffect(() => showPaneWidth(width), [width]);
  const change = (wished: number) => {
    const next = paneWidth(wished);
    keepPaneWidth(next);
    setWidth(next);
  };
  return [width, change];
}

interface PaneSplitterProps {
  readonly width: number;
  /** What it is, for screen readers. */
  readonly label: string;
  readonly onChange: (width: number) => void;
}

/** Between sheet and pane: dragged, moved by the arrow keys, or put back by a double click. */
export function PaneSplitter({ width, label, onChange }: PaneSplitterProps) {
  const drag = ({ currentTarget, clientX, pointerId }: PointerEvent<HTMLDivElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    onChange(window.innerWidth - clientX);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      className="workbench-splitter"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => onChange(paneWidths.usual)}
      onKeyDown={(event) => {
        const next = widthAfterKey(event, width);
        if (next === undefined) return;
        event.preventDefault();
        onChange(next);
      }}
    />
  );
}

/** The pane is at the right: it grows to the left. */
function widthAfterKey({ key: pressed }: KeyboardEvent, width: number): number | undefined {
  switch (pressed) {
    case 'ArrowLeft':
      return width + step;
    case 'ArrowRight':
      return width - step;
    case 'Home':
      return paneWidths.least;
    case 'End':
      return paneWidths.most;
    default:
      return undefined;
  }
}
