import { localStorageStore, type Store } from 'react-admin';

const kept = localStorageStore('2', 'vorgang');

/**
 * What react-admin keeps in the browser (the menu's state). The version changes when its meaning does. A new page is seen
 * from its top, so where a list stood is not kept.
 */
export const store: Store = { ...kept, setItem: (key, value) => (key.endsWith('.scrollPosition') ? undefined : kept.setItem(key, value)) };
