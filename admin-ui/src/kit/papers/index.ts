export type { HeldPaper } from './paper';
export type { Purpose } from './PaperRow';
export { PapersField } from './PapersField';
export { PapersInput } from './PapersInput';
export { namedPapers, papersOf } from './papersOf';
