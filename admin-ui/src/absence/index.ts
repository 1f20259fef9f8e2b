export { AbsenceHost } from './AbsenceHost';
export { absenceDesk } from './absenceDesk';
export { OwnAbsenceNotice, useReportMyAbsence } from './OwnAbsence';
export { AbsentChip, PersonLine } from './PersonLine';
export { ReturnGreeting } from './ReturnGreeting';
