/** The white modules that ISO/IEC 18004 demands around a QR code. */
const QUIET_ZONE = 4;

/**
 * A QR code with error correction M (15 % may be dirt or scratches) as SVG, quiet zone included.
 * @throws if the text is too long for a QR code (about 2,300 bytes)
 */
export async function qrSvg(text: string): Promise<string> {
  const { default: QRCode } = await import('qrcode');
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET_ZONE;
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    // Adjacent dark modules become one bar, for a smaller file without hairlines in print.
    for (let column = 0; column < modules.size; column += 1) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column += 1;
      if (column > from) path += `M${from + QUIET_ZONE} ${row + QUIET_ZONE}h${column - from}v1h${from - column}z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/><path fill="#000" d="${path}"/></svg>`;
}
