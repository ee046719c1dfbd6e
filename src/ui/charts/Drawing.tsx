import type { Picture } from '../../explain/picture';
import { BarsChart } from './BarsChart';
import { CeilingChart } from './CeilingChart';
import { CumulativeChart } from './CumulativeChart';
import { HistogramChart } from './HistogramChart';
import { Refitted } from './Refitted';

interface DrawingProps {
  readonly picture: Picture;
}

/** The chart of a picture, each kind by its own part. Loaded lazily: it brings the chart library. */
export default function Drawing({ picture }: DrawingProps) {
  return (
    <Refitted>
      <Drawn picture={picture} />
    </Refitted>
  );
}

function Drawn({ picture }: DrawingProps) {
  switch (picture.kind) {
    case 'cumulative':
      return <CumulativeChart picture={picture} />;
    case 'bars':
      return <BarsChart picture={picture} />;
    case 'histogram':
      return <HistogramChart picture={picture} />;
    case 'ceiling':
      return <CeilingChart picture={picture} />;
    default:
      return picture satisfies never;
  }
}
