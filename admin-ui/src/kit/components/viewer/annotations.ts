/** AnnotationMode.ENABLE_STORAGE of PDF.js: fields are drawn with the values that `storeFields` set. */
export const withStoredValues = 3;
