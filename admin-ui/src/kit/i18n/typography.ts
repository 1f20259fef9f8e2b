/**
 * Keeps together at the end of a line what is read in one breath: a section sign or an abbreviation and its number, and
 * the name of a statute and its state (§ 34a Abs. 5, §§ 3, 10 LHundG NRW). Only for showing: data stays as it is.
 */
export function unbroken(text: string): string {
  return text.replace(/(§|Abs\.|Nr\.|Art\.|Satz|sentence) (?=\d)/g, '$1\u00a0').replace(/(\w+G) (NRW)\b/g, '$1\u00a0$2');
}
