import { lazy, Suspense, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { ChordHint } from '../../kit/keys/ChordHint';
import { focusContent } from '../../kit/keys/focusKeeper';
import { listenToKeys } from '../../kit/keys/listen';
import { closeOpened, openKeyHelp, openPalette, openWords, useOpened } from '../../kit/keys/open';
import { useShortcuts } from '../../kit/keys/registry';
import { may } from '../../kit/session/permissions';
import { useSession } from '../../kit/session/session';
import { useNextCase } from '../../work/cases/useNextCase';
import { parentOf } from '../places/parentOf';
import { placesOfOne } from '../places/places';

const PageWords = lazy(() => import('../../kit/help/PageWords'));
const KeyHelp = lazy(() => import('../../kit/keys/KeyHelp'));
const Palette = lazy(() => import('../palette/Palette'));

/** The keys of every page, the hint for a begun chord, the list of keys and the palette. It exists once, in the layout. */
export function GlobalKeys() {
  const session = useSession();
  const opened = useOpened();
  useEffect(listenToKeys, []);
  if (!session || session.mustChangePassword) return null;
  return (
    <>
      <Everywhere />
      <ChordHint />
      <Suspense fallback={null}>
        {opened === 'help' && <KeyHelp onClose={closeOpened} />}
        {opened === 'words' && <PageWords onClose={closeOpened} />}
        {opened === 'palette' && <Palette onClose={closeOpened} />}
      </Suspense>
    </>
  );
}

/** The page of one case, or of an application that is typed in: nobody means to leave it. */
function isAtWork(pathname: string): boolean {
  return /^\/(cases|applications)\/[^/]+$/.test(pathname);
}

function Everywhere() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const next = useNextCase();
  const parent = parentOf(pathname, search);
  // After navigation by keys the focus moves to the new page and does not stay in the menu or bar.
  const goTo = (to: string): void => {
    focusContent();
    void navigate(to);
  };
  useShortcuts([
    { keys: 'mod+k', label: 'keys.palette', scope: 'app', palette: false, run: openPalette },
    { keys: '?', label: 'keys.help', scope: 'app', run: openKeyHelp },
    { keys: 'G', label: 'words.title', scope: 'app', run: openWords },
    { keys: 'n', label: 'keys.nextCase', scope: 'app', enabled: next.possible, run: next.take },
    { keys: 'N', label: 'intake.begin', scope: 'app', enabled: may('intake', 'create'), run: () => goTo('/applications') },
    {
      // Esc closes what is open. At work one press too many would leave it, so there the way back is a letter.
      keys: isAtWork(pathname) ? 'l' : 'Escape',
      label: 'keys.back',
      scope: 'app',
      enabled: parent !== null,
      palette: false,
      run: () => void (parent && navigate(parent)),
    },
    ...placesOfOne().map(({ to, label, letter }) => ({
      keys: letter && `g ${letter}`,
      label,
      scope: 'app' as const,
      go: true,
      run: () => goTo(to),
    })),
  ]);
  return null;
}
