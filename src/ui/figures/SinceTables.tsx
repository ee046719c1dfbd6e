import { useEffect } from 'react';
import { sinceTables } from '../../sheets/since/sinceTables';
import type { MoreTablesProps } from './FiguresView';

/** Shows nothing: that it is there means that the tables of what happened since are. */
export function SinceTables({ onLoaded }: MoreTablesProps) {
  useEffect(() => onLoaded(sinceTables), [onLoaded]);
  return null;
}
