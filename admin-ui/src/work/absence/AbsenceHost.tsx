import { lazy, Suspense } from 'react';
import { absenceDesk, useAbsenceDesk } from './absenceDesk';

const AbsenceDialog = lazy(() => import('./AbsenceDialog'));

/** Exists beside every page: the dialogue that reports somebody absent. */
export function AbsenceHost() {
  const of = useAbsenceDesk();
  if (!of) return null;
  return (
    <Suspense>
      <AbsenceDialog key={of.absence?.id ?? of.staff.id} of={of} onClose={absenceDesk.close} />
    </Suspense>
  );
}
