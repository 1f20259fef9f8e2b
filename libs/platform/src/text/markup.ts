/** What XML 1.0 cannot hold (2.2): control characters, halves of surrogate pairs, and two non-characters. */
export const notInXml =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** Text escaped for HTML, between tags or inside a quoted attribute. */
export function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text escaped for XML, between tags or inside a quoted attribute, without what XML cannot hold. */
export function escapedXml(text: string): string {
  return escapedHtml(text.replaceAll(notInXml, ''));
}
