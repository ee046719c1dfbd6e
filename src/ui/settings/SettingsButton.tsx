import { Button } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { Suspense, useState } from 'react';
import { lazyPart } from '../parts/lazyPart';
import { useTexts } from '../useTexts';
import type { Settings } from './settings';
import { paneTexts } from '../paneTexts';

// What floats and what traps the focus weighs as much as all of the first screen.
const SettingsPopover = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "settings" */ './SettingsPopover');
  return loaded.default;
});

interface SettingsButtonProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** Opens the settings. */
export function SettingsButton({ settings, onChange }: SettingsButtonProps) {
  const texts = useTexts(paneTexts);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={setButton}
        appearance="subtle"
        size="small"
        icon={<SettingsRegular />}
        aria-label={texts.settings}
        title={texts.settings}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Suspense>
          <SettingsPopover
            target={button}
            settings={settings}
            onChange={onChange}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
