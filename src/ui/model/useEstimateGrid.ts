import { makeStyles, tokens } from '@fluentui/react-components';

/** Three fields of one width, and a place for a button behind them: the heads are above the fields. */
export const useEstimateGrid = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr)) 32px',
    gap: tokens.spacingHorizontalXS,
  },
});
