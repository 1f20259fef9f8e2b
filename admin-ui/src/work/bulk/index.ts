export { bulkDesk } from './bulkDesk';
export { BulkBar } from './BulkBar';
export { BulkChip } from './BulkChip';
export { BulkHost } from './BulkHost';
export { PeopleField, PersonField } from './PersonField';
