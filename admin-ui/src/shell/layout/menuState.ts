import { useMediaQuery, type Theme } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useStore } from 'react-admin';

let drawerOpen = false;
const listeners = new Set<() => void>();

/** Opens or closes the menu where it covers the page (narrow screens, strong zoom). */
export function setMenuDrawer(open: boolean): void {
  drawerOpen = open;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The menu's state: beside the page, wide or as icons only, or over the page. */
export function useMenuState(): { readonly over: boolean; readonly open: boolean; readonly toggle: () => void } {
  const over = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  const [collapsed, setCollapsed] = useStore('menu.collapsed', false);
  const drawer = useSyncExternalStore(subscribe, () => drawerOpen);
  return { over, open: over ? drawer : !collapsed, toggle: () => (over ? setMenuDrawer(!drawer) : setCollapsed(!collapsed)) };
}
