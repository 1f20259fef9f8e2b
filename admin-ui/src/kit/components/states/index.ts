export { Empty } from './Empty';
export { Failed } from './Failed';
export { Forbidden } from './Forbidden';
export { Gone } from './Gone';
export { Loaded } from './Loaded';
export { Loading } from './Loading';
export { Notice } from './Notice';
export { Slow, useIsSlow } from './Slow';
