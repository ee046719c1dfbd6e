import { Caption1 } from '@fluentui/react-components';
import { useContext } from 'react';
import { percentText } from '../../explain/numberText';
import type { Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { Columns } from './Columns';
import { chartTexts } from './chartTexts';
import { useTexts } from '../useTexts';

interface CeilingChartProps {
  readonly picture: Extract<Picture, { readonly kind: 'ceiling' }>;
}

/** Sales now against the most within reach, both in parts of today's market. */
export function CeilingChart({ picture: { share, reachable, market } }: CeilingChartProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(chartTexts);
  return (
    <>
      <Caption1 block>{texts.ofMarket}</Caption1>
      <Columns
        columns={[
          { label: texts.shareNow, value: share },
          { label: texts.reachable, value: reachable * market },
        ]}
        text={(value) => percentText(value, language)}
      />
    </>
  );
}
