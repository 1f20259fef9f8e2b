import { limitTime, secondsToDraw } from './timeLimit';

export interface PictureOrder {
  readonly mime: string;
  readonly bytes: ArrayBuffer;
}

/** What the worker tells while it draws. */
export type DrawnOfPictures =
  | { readonly kind: 'found'; readonly pages: number; readonly left: number }
  | { readonly kind: 'page'; readonly page: Blob | null }
  | { readonly kind: 'done' };

export interface DecodedPictures {
  /** As PNG, in order. */
  readonly pages: readonly Blob[];
  /** Pages that could not be drawn. */
  readonly left: number;
  /** Whether it was given up because it took too long. */
  readonly late: boolean;
}

/** What is asked of a worker. */
export interface Drawer {
  onmessage: ((event: MessageEvent<DrawnOfPictures>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: PictureOrder, given: Transferable[]): void;
  terminate(): void;
}

/**
 * Has the pages of a picture drawn, and answers once. A file may be made so that this never ends, so it has its time: after that the
 * worker is ended, and with it the memory that it takes; what was drawn until then is answered. Gives back what ends it.
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
