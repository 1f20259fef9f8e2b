export { AbsenceHost } from './AbsenceHost';
export { absenceDesk } from './absenceDesk';
export { OwnAbsenceNotice, useReportMyAbsence } from './OwnAbsence';
export { AbsentChip, PersonLine } from '../../kit/components/PersonLine';
export { ReturnGreeting } from './ReturnGreeting';
