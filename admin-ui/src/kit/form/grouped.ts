/** The number of a microchip (ISO 11784) as it stands in the pet passport: `276 0981 0612 3456`. */
export function chipShown(chip: string): string {
  const digits = chip.replaceAll(/\s/g, '');
  return /^\d{4,}$/.test(digits) ? [digits.slice(0, 3), ...(digits.slice(3).match(/.{1,4}/g) ?? [])].join(' ') : chip;
}

/** An account number in groups of four. */
export function ibanShown(iban: string): string {
  return (
    iban
      .replaceAll(/\s/g, '')
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ');
}

/**
 * A licence plate as it is written: `DN-AB 123`. Where it is typed without signs between, the district is one of those that are
 * known here, or else its first letter alone.
 */
export function plateShown(typed: string, districts: readonly string[]): string {
  const plain = typed.trim().toUpperCase().replaceAll(/\s+/g, ' ');
  const [, district, letters, number] = /^([A-ZÄÖÜ]{1,3})[- ]+([A-Z]{1,2})[- ]*([1-9]\d{0,3}[HE]?)$/.exec(plain) ?? [];
  if (district && letters && number) return `${district}-${letters} ${number}`;
  const [, together, digits] = /^([A-ZÄÖÜ]{2,5})[- ]*([1-9]\d{0,3}[HE]?)$/.exec(plain) ?? [];
  if (!together || !digits) return plain;
  const ours = districts
    .toSorted((a, b) => b.length - a.length)
    .find((one) => together.startsWith(one) && [1, 2].includes(together.length - one.length));
  const code = ours ?? (together.length <= 3 ? together.slice(0, 1) : together.slice(0, together.length - 2));
  return `${code}-${together.slice(code.length)} ${digits}`;
}
