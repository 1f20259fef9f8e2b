import { escapedXml } from '@vorgang/platform';

/** Where a sheet's head stands, so that each printed page begins with it; null for a sheet without one. */
interface PrintedSheet {
  readonly sheet?: string;
  readonly headRow?: number | null;
}

/** Excel quotes the names of sheets, and doubles an apostrophe in them. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The print settings of a sheet (ECMA-376, 18.3.1.63 and 18.3.1.65): one page wide, as many pages long as it takes. */
export function fittedToWidth(xml: string): string {
  const fitted = xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  return fitted.replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

/** The workbook whose sheets repeat their head on each printed page (`_xlnm.Print_Titles`, ECMA-376, 18.2.5). */
export function withRepeatedHeads(xml: string, sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap(({ sheet, headRow }, index) =>
    sheet && headRow
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapedXml(quoted(sheet))}!$${headRow}:$${headRow}</definedName>`,
        ]
      : [],
  );
  if (names.length === 0) return xml;
  return xml
    .replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, '')
    .replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}
