export { Refused } from './Refused';
export type { FieldOf } from './placed';
