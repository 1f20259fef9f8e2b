import { localStorageStore, type Store } from 'react-admin';

const kept = localStorageStore('2', 'vorgang');

/**
 * What react-admin keeps in the browser (the menu's state). Raise the version when its meaning changes. The scroll position of lists is not
 * kept, since a new page is shown from its top.
 */
export const store: Store = { ...kept, setItem: (key, value) => (key.endsWith('.scrollPosition') ? undefined : kept.setItem(key, value)) };
