export { NoticesModule } from './notices.module.js';
export { PERMIT_KEYS } from './permit-keys.token.js';
export { verifyPermit, type PermitJwks, type PermitKeys, type PermitVerdict } from './permit/index.js';
export { permitKeysIn, rotatePermitKey } from './permit/index.js';
