export * from './models.js';
export { createRenderer } from './renderer.js';
export { mergePdf, pageCount } from './merge.js';
export { printable } from './printable.js';
export { unprintableSigns } from './signs.js';
export { qrSvg } from './qr.js';
export { giroCode } from './girocode.js';
