/*
 * The browser's own formatters, each made once: making one costs a hundred times what using it does, and a list writes
 * hundreds of dates and numbers.
 */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();

function kept<F>(all: Map<string, F>, key: string, make: () => F): F {
  let one = all.get(key);
  if (!one) all.set(key, (one = make()));
  return one;
}

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, tag + JSON.stringify(options), () => new Intl.DateTimeFormat(tag, options));
}

export function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, tag + JSON.stringify(options), () => new Intl.NumberFormat(tag, options));
}

/** "yesterday" rather than "1 day ago". */
export function relativeFormat(tag: string): Intl.RelativeTimeFormat {
  return kept(relatives, tag, () => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
}
