export { NoticesModule } from './notices.module.js';
export { verifyPermit, type PermitJwks, type PermitKeys } from './permit/index.js';
export { permitKeysIn, rotatePermitKey } from './permit/index.js';
