import { createContext, type Dispatch, type SetStateAction } from 'react';

type Keys = readonly string[];

interface Recording {
  readonly busy: Keys;
  readonly setBusy: Dispatch<SetStateAction<Keys>>;
  readonly together: Keys;
  readonly setTogether: (keys: Keys) => void;
}

/** Knows which checks of the case are being recorded, whether by the button at the top, by a key, or in their list. */
export const ChecksContext = createContext<Recording>({ busy: [], setBusy: () => undefined, together: [], setTogether: () => undefined });
