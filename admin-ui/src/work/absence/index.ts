export { AbsenceHost } from './AbsenceHost';
export { absenceDesk } from './absenceDesk';
export { OwnAbsenceNotice, useReportMyAbsence } from './OwnAbsence';
export { ReturnGreeting } from './ReturnGreeting';
