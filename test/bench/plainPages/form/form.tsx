import {
  Button,
  Field,
  FluentProvider,
  Input,
  Tooltip,
  webLightTheme,
} from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { Activity, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { tabIds } from '../../../../src/ui/tab';

/** As many as AI_PAYBACK has arguments. */
const fields = Array.from({ length: 7 }, (_, i) => `Field ${i + 1}`);

/** A tab with fields of Fluent UI and nothing else, drawn ahead as ours are: what a tab and a key are measured against. */
function Form() {
  const [isOpen, setOpen] = useState(false);
  const { tab, panel } = tabIds('functions');
  return (
    <FluentProvider theme={webLightTheme}>
      <button id={tab} onClick={() => setOpen(true)}>
        Open
      </button>
      <Activity mode={isOpen ? 'visible' : 'hidden'}>
        <div id={panel}>
          {fields.map((name) => (
            <PlainField key={name} name={name} />
          ))}
        </div>
      </Activity>
    </FluentProvider>
  );
}

function PlainField({ name }: { readonly name: string }) {
  const [text, setText] = useState('');
  return (
    <Field label={name} hint="What it means, and in which unit">
      {(field) => (
        <div style={{ display: 'flex' }}>
          <Input {...field} value={text} onChange={(_, { value }) => setText(value)} />
          <Tooltip content="Use the selected cells" relationship="label">
            <Button icon={<TableCursorRegular />} />
          </Tooltip>
        </div>
      )}
    </Field>
  );
}

createRoot(document.getElementById('container')!).render(<Form />);
