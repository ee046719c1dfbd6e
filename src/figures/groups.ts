import seed from '../../seeds/groups.json';
import type { Text } from '../language';
import type { Group } from './vocabulary';

/** The subjects by which figures are filed, with their titles. */
export const groups: Readonly<Record<Group, Text>> = seed;
