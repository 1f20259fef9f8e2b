export { CaseChangeNotice } from './CaseChangeNotice';
export { Live } from './Live';
export type { CaseChange, LiveMessage, LiveState } from './messages';
export { Presence } from './Presence';
export { useCaseChange, useIsBehind, type CaseNews } from './useCaseChange';
export { useLive, useLiveCases, useLiveState } from './useLive';
