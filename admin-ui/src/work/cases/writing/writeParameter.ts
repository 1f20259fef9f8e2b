/** Says in the address with which letter the page of a case begins: `?write=receipt`. */
export const writeParameter = 'write';
