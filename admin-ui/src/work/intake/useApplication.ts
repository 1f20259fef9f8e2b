import { useCallback, useRef, useState } from 'react';
import { readDraft, writeDraft } from '../../kit/components/draft';
import { applicationIn, draftKeyOf, type Application } from './application';

/** The application of this draft; each change is kept at once. Null where there is no such draft. */
export function useApplication(id: string): readonly [Application | null, (part: Partial<Application>) => void] {
  const key = draftKeyOf(id);
  const [application, setApplication] = useState(() => {
    const kept = readDraft(key);
    return kept ? applicationIn(kept) : null;
  });
  const latest = useRef(application);
  const change = useCallback(
    (part: Partial<Application>) => {
      if (!latest.current) return;
      latest.current = { ...latest.current, ...part };
      setApplication(latest.current);
      writeDraft(key, part);
    },
    [key],
  );
  return [application, change];
}
