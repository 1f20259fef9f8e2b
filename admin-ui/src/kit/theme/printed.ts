/** The sheets that are printed instead of the page (kit/theme/components.ts). */
export const printedClass = 'vorgang-printed';
