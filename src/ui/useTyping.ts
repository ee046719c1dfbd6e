import { startTransition, useState } from 'react';

/** A field while it is typed into. */
interface Typing {
  /** What the field shows. */
  readonly shown: string;
  readonly type: (typed: string) => void;
  /** Whatever the user does next, in another field or with a button, must find what was typed. */
  readonly onBlur: () => void;
}

/**
 * Lets a field show each key at once, however much follows from its text: that is drawn between the keys.
 *
 * @param text what the rest of the page takes the field to hold; when it changes, the field shows it
 * @param onType gets each text typed
 */
export function useTyping(text: string, onType: (typed: string) => void): Typing {
  const [shown, setShown] = useState(text);
  const [taken, setTaken] = useState(text);
  if (text !== taken) {
    setTaken(text);
    setShown(text);
  }
  return {
    shown,
    type: (typed) => {
      setShown(typed);
      startTransition(() => onType(typed));
    },
    onBlur: () => {
      if (shown !== text) onType(shown);
    },
  };
}
