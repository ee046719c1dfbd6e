import { Caption1, Caption2, makeStyles, tokens } from '@fluentui/react-components';
import type { ChartData } from '../../sheets/chartData';
import { endColor } from './endColor';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', justifyContent: 'space-evenly' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  color: { width: '10px', height: '10px' },
  track: { position: 'relative', height: '14px' },
  zero: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground2}`,
  },
  bar: { position: 'absolute', top: '1px', bottom: '1px' },
  number: { position: 'absolute', whiteSpace: 'nowrap', lineHeight: '14px' },
});

interface DivergingBarsProps extends Pick<ChartData, 'categories' | 'series'> {
  /** A number as it is at its bar. */
  readonly text: (value: number) => string;
  /** So many pixels are there for all of them; absent if they may take what they need. */
  readonly height?: number | undefined;
}

/** Room at both sides for the numbers at the ends of the longest bars, in parts of the width. */
const sideRoom = 0.14;

/** The results at both ends of each input, as bars to both sides of the base result; the categories in their order. */
export function DivergingBars({ categories, series, text, height }: DivergingBarsProps) {
  const styles = useStyles();
  const all = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const [min, max] = [Math.min(0, ...all), Math.max(0, ...all)];
  const percent = (value: number) =>
    100 * (sideRoom + ((1 - 2 * sideRoom) * (value - min)) / (max - min || 1));
  return (
    <div className={styles.root} style={{ height }}>
      <div className={styles.legend}>
        {series.map(({ name, role }) => (
          <Caption2 key={name} className={styles.name}>
            <span className={styles.color} style={{ backgroundColor: endColor(role) }} />
            {name}
          </Caption2>
        ))}
      </div>
      {categories.map((category, at) => (
        <div key={category}>
          <Caption1 block>{category}</Caption1>
          <div className={styles.track}>
            <span className={styles.zero} style={{ left: `${percent(0)}%` }} />
            {series.map(({ name, role, values }) => {
              const value = values[at] ?? 0;
              if (value === 0) return null;
              const [from, to] = [percent(Math.min(0, value)), percent(Math.max(0, value))];
              return (
                <span key={name}>
                  <span
                    className={styles.bar}
                    style={{
                      ...{ left: `${from}%`, width: `${to - from}%` },
                      backgroundColor: endColor(role),
                    }}
                  />
                  <Caption2
                    className={styles.number}
                    style={value < 0 ? { right: `${100.5 - from}%` } : { left: `${to + 0.5}%` }}
                  >
                    {text(value)}
                  </Caption2>
                </span>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}
