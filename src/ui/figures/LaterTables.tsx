import { useEffect } from 'react';
import { laterTables } from '../../sheets/since/allTables';
import type { MoreTablesProps } from './FiguresView';

/** Shows nothing: that it is there means that the tables which the first paint does without are. */
export function LaterTables({ onLoaded }: MoreTablesProps) {
  useEffect(() => onLoaded(laterTables), [onLoaded]);
  return null;
}
