import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/endpoints';
import { asProblem, type ApiProblem } from '../api/problem';
import { faultOf, isAccepted, type HeldPaper, type PaperFault, type PaperRules } from './paper';

/** A file on its way to the server, or one that was not taken. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  /** 0 to 1; null while it waits for others. */
  readonly share: number | null;
  /** Why it was not taken; null while it is on its way. */
  readonly refused: PaperFault | ApiProblem | null;
}

/** How many files are sent at the same time. */
const lanes = 3;

interface Waiting {
  readonly key: string;
  readonly file: File;
  readonly stop: AbortController;
}

/**
 * Sends files as soon as they are added, some at a time. What the form would not take is not sent.
 * @param count how many papers the form has already
 * @param onHeld a file has arrived; `turn` counts up in the order in which files were added
 */
export function useUploads(rules: PaperRules, count: () => number, onHeld: (paper: Omit<HeldPaper, 'purpose'>, turn: number) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const waiting = useRef<Waiting[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const last = useRef(0);
  const given = useRef({ rules, onHeld });
  useEffect(() => {
    given.current = { rules, onHeld };
  });

  const change = useCallback((key: string, part: Partial<Upload>): void => {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);
  const leave = useCallback((key: string): void => setUploads((all) => all.filter((one) => one.key !== key)), []);

  const send = useCallback(
    async ({ key, file, stop }: Waiting): Promise<void> => {
      change(key, { share: 0 });
      try {
        const { id, name, mime, size } = await api.papers.hold(file, file.name, {
          onProgress: (share) => change(key, { share }),
          signal: stop.signal,
        });
        if (!isAccepted(mime, given.current.rules.accept)) {
          // The name promised something else than the bytes are.
          api.papers.drop(id).catch(() => undefined);
          return change(key, { type: mime, refused: 'type' });
        }
        leave(key);
        given.current.onHeld({ id, name, mime, size }, Number(key));
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') leave(key);
        else change(key, { refused: asProblem(error) });
      }
    },
    [change, leave],
  );

  /** Sends what waits, one after the other. */
  const lane = useCallback(async (): Promise<void> => {
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
      running.current.set(next.key, next.stop);
      await send(next);
      running.current.delete(next.key);
    }
  }, [send]);

  const add = useCallback(
    (files: readonly File[]): void => {
      const added: Upload[] = [];
      let others = count() + running.current.size + waiting.current.length;
      for (const file of files) {
        last.current += 1;
        const key = String(last.current);
        const refused = faultOf(file, others, given.current.rules);
        added.push({ key, name: file.name, size: file.size, type: file.type, share: null, refused });
        if (refused) continue;
        others += 1;
        waiting.current.push({ key, file, stop: new AbortController() });
      }
      setUploads((all) => [...all, ...added]);
      for (let free = lanes - running.current.size; free > 0; free--) void lane();
    },
    [count, lane],
  );

  /** Stops a file that is on its way, or takes the message about a refused one away. */
  const cancel = useCallback(
    (key: string): void => {
      waiting.current = waiting.current.filter((one) => one.key !== key);
      running.current.get(key)?.abort();
      leave(key);
    },
    [leave],
  );

  // A form that is closed takes nothing more.
  useEffect(() => {
    const [waits, runs] = [waiting, running];
    return () => {
      waits.current = [];
      for (const stop of runs.current.values()) stop.abort();
    };
  }, []);

  return { uploads, add, cancel };
}
