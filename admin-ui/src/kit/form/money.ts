/** Whole cents of an amount as it is typed: `59,50`, `1.234,5`, `60`; undefined where it is none. */
export function centsTyped(text: string): number | undefined {
  const plain = text.replaceAll(/[\s€]/g, '');
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === '') return undefined;
  const cents = Number(whole.replaceAll('.', '')) * 100 + Number(part.padEnd(2, '0'));
  return sign ? -cents : cents;
}

/** The amount as it is typed again. */
export function amountTyped(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',');
}
