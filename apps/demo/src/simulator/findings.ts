/** What clerks write for a passed check and for a failed one; by service where two have checks of the same name. */
const inOrder: Readonly<Record<string, readonly string[]>> = {
  'register-match': ['Abgleich mit dem Melderegister: stimmt überein.', 'Hauptwohnung laut Melderegister wie angegeben.', ''],
  'hundesteuer-anmeldung/keeper': ['Nach den vorgelegten Unterlagen.', 'Lt. Übernahmevertrag.', ''],
  'bewohnerparkausweis/keeper': ['Nach den vorgelegten Unterlagen.', 'Lt. Zulassungsbescheinigung Teil I.', ''],
  duplicate: ['Kein Treffer zu Person, Chip oder Kassenzeichen.', 'Suche ohne Treffer.', ''],
  'household-dogs': ['Änderungsbescheid für den ersten Hund veranlasst.'],
  'public-order-office': ['Keine Datenübermittlung; Halter auf die Anzeigepflicht nach § 11 LHundG NRW hingewiesen.'],
  'breed-classed': ['Laut Heimtierausweis und Foto keine Rasse der §§ 3, 10 LHundG NRW und keine Kreuzung mit einer.'],
  'relief-ground': ['Nachweis gültig, Kopie zur Akte genommen.'],
  'late-registration': ['Rückwirkend veranlagt; keine Anhaltspunkte für Leichtfertigkeit.'],
  'zone-by-address': ['Nach dem Straßenverzeichnis der Zonen.', ''],
  'one-permit': ['Kein weiterer Ausweis auf Person oder Kennzeichen.', ''],
  'private-space': ['Bedarf trotz Stellplatz dargelegt.'],
  arrears: ['Keine Rückstände.'],
};
const notInOrder: Readonly<Record<string, string>> = {
  duplicate: 'Der Hund ist unter einem anderen Kassenzeichen bereits angemeldet.',
  'relief-ground': 'Nächstes bewohntes Haus liegt nur 90 m entfernt.',
  'zone-by-address': 'Die Anschrift liegt außerhalb der Zone.',
  'register-match': 'Nur Nebenwohnung in Düren.',
};

/** The finding for a check of a service. @param number chooses the wording */
export function finding(service: string, key: string, passed: boolean, number: number): string {
  if (!passed) return notInOrder[key] ?? 'Nicht belegt.';
  const texts = inOrder[`${service}/${key}`] ?? inOrder[key] ?? [''];
  return texts[number % texts.length] ?? '';
}
