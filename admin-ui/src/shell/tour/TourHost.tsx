import { lazy, Suspense } from 'react';
import { useShortcut } from '../../kit/keys';
import { useSession } from '../../kit/session/session';
import { nextTour, startTour, useRunningTour } from './tourState';

const Tour = lazy(() => import('./Tour'));

/** The tour that runs, beside all pages. Its code and words are loaded when the first one starts. */
export function TourHost() {
  const session = useSession();
  const running = useRunningTour();
  const free = session !== null && !session.mustChangePassword;
  useShortcut({ label: 'tour.name', scope: 'app', enabled: free && running === null }, () => startTour());
  const role = running === 'own' ? nextTour(session?.staff.roles ?? [], []) : running;
  if (!free || role === null) return null;
  return (
    <Suspense fallback={null}>
      <Tour key={role} role={role} />
    </Suspense>
  );
}
