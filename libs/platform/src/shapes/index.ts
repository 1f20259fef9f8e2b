export { day, graceMinutes, instant, isInstant, type DayLimits } from './day.js';
export { electronicIban, iban, isIban } from './iban.js';
export { anyJson, anyObject, bodyLimits, faultsOfJson, type JsonLimits } from './json.js';
export { addressOnWire, isMailAddress, mailAddress } from './mail-address.js';
export { cents, count, cursor, flag, pageSize } from './numbers.js';
export { escapedPart, pointer, pointerFault, pointerParts, pointerTo, setAtPointer, valueAt } from './pointer.js';
export { atDoor, doorShapes } from './shape.js';
export { hasLineBreak, hasVisibleSign, legible, refusedSign, tidied, withoutUnseen } from './signs.js';
export { code, exactLine, key, personName, searchText, secret, text, verbatim, type TextLimits } from './text.js';
