import { limitTime, secondsToDraw } from './timeLimit';

export interface PictureOrder {
  readonly mime: string;
  readonly bytes: ArrayBuffer;
}

/** What the worker reports while it draws. */
export type DrawnOfPictures =
  | { readonly kind: 'found'; readonly pages: number; readonly left: number }
  | { readonly kind: 'page'; readonly page: Blob | null }
  | { readonly kind: 'done' };

export interface DecodedPictures {
  /** As PNG, in order. */
  readonly pages: readonly Blob[];
  /** Pages that could not be drawn. */
  readonly left: number;
  /** Whether drawing was stopped because it took too long. */
  readonly late: boolean;
}

/** What we ask the worker to do. */
export interface Drawer {
  onmessage: ((event: MessageEvent<DrawnOfPictures>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: PictureOrder, given: Transferable[]): void;
  terminate(): void;
}

/**
 * Draws the pages of a picture in a worker, and answers once. A malicious file could keep a worker busy for ever, so there is a time limit:
 * then the worker is ended, which frees its memory, and the pages drawn so far are the answer.
 * @returns a function that stops it
 */
export function drawBy(
  worker: Drawer,
  { mime, data }: { mime: string; data: Pick<Blob, 'arrayBuffer'> },
  answer: (pictures: DecodedPictures) => void,
  limit = limitTime,
): () => void {
  const pages: Blob[] = [];
  let [left, found] = [0, 0];
  const end = (late: boolean): void => {
    leave();
    answer({ pages, left: left + found - pages.length, late });
  };
  const endTime = limit(secondsToDraw, () => end(true));
  const leave = (): void => {
    endTime();
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
  };
  worker.onmessage = ({ data: told }) => {
    if (told.kind === 'found') [found, left] = [told.pages, told.left];
    else if (told.kind === 'done') end(false);
    else if (told.page) pages.push(told.page);
  };
  worker.onerror = () => end(false);
  data.arrayBuffer().then(
    (bytes) => worker.postMessage({ mime, bytes }, [bytes]),
    () => end(false),
  );
  return leave;
}
