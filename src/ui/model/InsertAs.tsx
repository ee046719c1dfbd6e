import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { memo } from 'react';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';

interface InsertAsProps {
  readonly isReport: boolean;
  readonly onChoose: (isReport: boolean) => void;
}

/** As what a risk is inserted: a formula, or a report. A key in the form does not draw it again. */
export const InsertAs = memo(function InsertAs({ isReport, onChoose }: InsertAsProps) {
  const texts = useTexts(modelTexts);
  return (
    <Field label={texts.insertAs}>
      <RadioGroup
        layout="horizontal"
        value={isReport ? 'report' : 'formula'}
        onChange={(_, { value }) => onChoose(value === 'report')}
      >
        <Radio value="formula" label={texts.insertAsFormula} />
        <Radio value="report" label={texts.insertAsReport} />
      </RadioGroup>
    </Field>
  );
});
