import { drawBy, type DecodedPictures, type Drawer, type DrawnOfPictures } from './drawBy';
import { limitTime } from './timeLimit';

/** A worker that says what it is told to, and the moment at which its time is over. */
function drawing() {
  const answers: DecodedPictures[] = [];
  const worker: Drawer & { ended: number } = {
    ended: 0,
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => (worker.ended += 1),
  };
  let over = (): void => undefined;
  const leave = drawBy(
    worker,
    { mime: 'image/tiff', data: new Blob(['II']) },
    (answer) => answers.push(answer),
    (_, then) => {
      over = then;
      return () => (over = () => undefined);
    },
  );
  const says = (data: DrawnOfPictures): void => worker.onmessage?.(new MessageEvent('message', { data }));
  return { worker, answers, says, leave, timeIsOver: () => over() };
}

const page = new Blob(['page']);

describe('having a picture drawn', () => {
  it('answers with its pages, and how many could not be drawn', () => {
    const { worker, answers, says } = drawing();
    says({ kind: 'found', pages: 3, left: 2 });
    says({ kind: 'page', page });
    says({ kind: 'page', page: null });
    says({ kind: 'page', page });
    says({ kind: 'done' });
    expect(answers).toEqual([{ pages: [page, page], left: 3, late: false }]);
    expect(worker.ended).toBe(1);
  });

  it('is given up after its time: the worker ends, and what was drawn is there', () => {
    const { worker, answers, says, timeIsOver } = drawing();
    says({ kind: 'found', pages: 3, left: 0 });
    says({ kind: 'page', page });
    timeIsOver();
    expect(answers).toEqual([{ pages: [page], left: 2, late: true }]);
    expect(worker.ended).toBe(1);
  });

  it('says that it took too long where not even the pages were found', () => {
    const { answers, timeIsOver } = drawing();
    timeIsOver();
    expect(answers).toEqual([{ pages: [], left: 0, late: true }]);
  });

  it('answers nothing any more once it is left', () => {
    const { worker, answers, leave, timeIsOver } = drawing();
    leave();
    timeIsOver();
    expect(answers).toEqual([]);
    expect(worker.ended).toBe(1);
  });
});

describe('the time that drawing may take', () => {
  it('passes while the page is seen, and not while it is not', async () => {
    let [isSeen, isOver] = [false, false];
    const end = limitTime(
      1,
      () => (isOver = true),
      () => isSeen,
    );
    await new Promise((later) => setTimeout(later, 1400));
    expect(isOver).toBe(false);
    isSeen = true;
    await new Promise((later) => setTimeout(later, 1400));
    expect(isOver).toBe(true);
    end();
  });
});
