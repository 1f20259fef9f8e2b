export { DayAheadField, type DayAheadProps } from './DayAheadField';
export { DayAheadInput } from './DayAheadInput';
export { daysAfter, isOfficeDay, weekdayOf, type ClosedDays } from './officeDays';
export { useClosedDays } from './useClosedDays';
