import { lazy, Suspense } from 'react';
import { absenceDesk, useAbsenceDesk } from './absenceDesk';

const AbsenceDialog = lazy(() => import('./AbsenceDialog'));

/** Beside every page: the dialogue in which somebody is reported absent. */
export function AbsenceHost() {
  const of = useAbsenceDesk();
  if (!of) return null;
  return (
    <Suspense>
      <AbsenceDialog key={of.absence?.id ?? of.staff.id} of={of} onClose={absenceDesk.close} />
    </Suspense>
  );
}
