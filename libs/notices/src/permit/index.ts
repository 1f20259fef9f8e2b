export { signPermit, verifyPermit } from './permit-token.js';
export type { PermitClaims, PermitFault, PermitJwk, PermitJwks, PermitSigningKey, PermitVerdict } from './permit-token.js';
export { permitKeysIn, rotatePermitKey } from './permit-keys.js';
export { permitKeyState } from './permit-key-state.js';
export type { PermitKeys } from './permit-keys.js';
