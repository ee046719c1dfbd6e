import { useContext } from 'react';
import { numberText } from '../../explain/numberText';
import type { Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { Columns } from './Columns';

interface BarsChartProps {
  readonly picture: Extract<Picture, { readonly kind: 'bars' }>;
}

/** A few amounts side by side. */
export function BarsChart({ picture: { bars } }: BarsChartProps) {
  const language = useContext(LanguageContext);
  return (
    <Columns
      columns={bars.map(({ label, value }) => ({ label: label[language], value }))}
      text={(value) => numberText(value, language)}
    />
  );
}
