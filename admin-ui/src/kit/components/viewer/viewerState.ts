/*
 * The state of the viewer, without React: zoom, rotation, page, and the search.
 */

/** `width` and `page` fit the file into the available space. A number is a zoom; 1 is the size on paper. */
export type Zoom = 'width' | 'page' | number;
export type Turn = 0 | 90 | 180 | 270;

export interface ViewerState {
  readonly zoom: Zoom;
  readonly turn: Turn;
  /** The current page, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly thumbnails: boolean;
  readonly searchOpen: boolean;
  readonly query: string;
  readonly hits: number;
  /** The index of the current hit, from 0. */
  readonly hit: number;
}

export type ViewerAction =
  | { readonly type: 'opened'; readonly pages: number }
  /** `shown` is the zoom on the screen now, also where it was fitted. */
  | { readonly type: 'zoom'; readonly by: 1 | -1; readonly shown: number }
  | { readonly type: 'fit'; readonly to: 'width' | 'page' }
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  | { readonly type: 'to-page'; readonly page: number }
  | { readonly type: 'thumbnails' }
  | { readonly type: 'search'; readonly open: boolean }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'found'; readonly hits: number }
  | { readonly type: 'to-hit'; readonly by: 1 | -1 };

export const zoomSteps: readonly number[] = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

export const newView: ViewerState = {
  zoom: 'width',
  turn: 0,
  page: 1,
  pages: 0,
  thumbnails: false,
  searchOpen: false,
  query: '',
  hits: 0,
  hit: 0,
};

const turns: readonly Turn[] = [0, 90, 180, 270];

/** The next size that is clearly larger or smaller than the one shown. */
export function zoomed(shown: number, by: 1 | -1): number {
  const next = by === 1 ? zoomSteps.find((step) => step > shown * 1.04) : zoomSteps.findLast((step) => step < shown * 0.96);
  return next ?? (by === 1 ? Math.max(...zoomSteps) : Math.min(...zoomSteps));
}

export function viewer(state: ViewerState, action: ViewerAction): ViewerState {
  switch (action.type) {
    case 'opened':
      // A letter that is drawn again while somebody types keeps the place of the reader.
      return { ...state, pages: action.pages, page: within(state.page, action.pages) };
    case 'zoom':
      return { ...state, zoom: zoomed(action.shown, action.by) };
    case 'fit':
      return { ...state, zoom: action.to };
    case 'turn':
      return { ...state, turn: turns[(turns.indexOf(state.turn) + action.by + turns.length) % turns.length] ?? 0 };
    case 'to-page':
      return { ...state, page: within(action.page, state.pages) };
    case 'thumbnails':
      return { ...state, thumbnails: !state.thumbnails };
    case 'search':
      return action.open ? { ...state, searchOpen: true } : { ...state, searchOpen: false, query: '', hits: 0, hit: 0 };
    case 'query':
      return { ...state, query: action.query, hit: 0 };
    case 'found':
      return { ...state, hits: action.hits, hit: action.hits === 0 ? 0 : Math.min(state.hit, action.hits - 1) };
    case 'to-hit':
      return state.hits === 0 ? state : { ...state, hit: (state.hit + action.by + state.hits) % state.hits };
  }
}

function within(page: number, pages: number): number {
  return Math.max(1, Math.min(Math.trunc(page), Math.max(1, pages)));
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels of a PDF point at size 1: a page as large as on paper. */
export const pointSize = 96 / 72;

/** The zoom at which something of this size is shown in this space. When fitted, it is never larger than 2. */
export function scaleOf(zoom: Zoom, natural: Size, place: Size): number {
  if (typeof zoom === 'number') return zoom;
  const byWidth = place.width / natural.width;
  const fitted = zoom === 'width' ? byWidth : Math.min(byWidth, place.height / natural.height);
  return Math.max(0.05, Math.min(2, fitted));
}

/** The width and height after rotation. */
export function turned({ width, height }: Size, turn: Turn): Size {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width };
}
