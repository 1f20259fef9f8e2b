/** The token under which the keys of the permits are provided. */
export const PERMIT_KEYS = Symbol('PermitKeys');
