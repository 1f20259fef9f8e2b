import { localStorageStore } from 'react-admin';

/** What react-admin keeps in the browser (the menu's state). The version changes when its meaning does. */
export const store = localStorageStore('2', 'vorgang');
