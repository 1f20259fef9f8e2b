import type { Words } from './word.js';

/** Why two cases may be of one person, thing or house. */
export const likenessWords = {
  'same-application': { de: 'Möglicherweise doppelt eingereicht', en: 'Possibly submitted twice' },
  'same-thing': { de: 'Gleiche Sache', en: 'Same thing' },
  'same-person': { de: 'Name und Geburtsdatum gleich', en: 'Same name and date of birth' },
  'name-similar': { de: 'Name ähnlich geschrieben, Geburtsdatum gleich', en: 'Name spelled alike, same date of birth' },
  'birth-date-slip': { de: 'Name gleich oder ähnlich, Geburtsdatum fast gleich', en: 'Same or similar name, date of birth one slip away' },
  'name-and-house': { de: 'Name gleich oder ähnlich, gleiche Anschrift', en: 'Same or similar name, same address' },
  'name-and-contact': {
    de: 'Name gleich oder ähnlich, gleiche E-Mail-Adresse oder Telefonnummer',
    en: 'Same or similar name, same e-mail address or telephone',
  },
  renamed: { de: 'Vorname und Geburtsdatum gleich, anderer Familienname', en: 'Same given name and date of birth, another family name' },
  'same-organisation': { de: 'Gleiche Organisation', en: 'Same organisation' },
  'name-and-place': { de: 'Name und Postleitzahl gleich', en: 'Same name and postal code' },
  'same-mail': { de: 'Gleiche E-Mail-Adresse', en: 'Same e-mail address' },
  'same-phone': { de: 'Gleiche Telefonnummer', en: 'Same telephone number' },
  'same-house': { de: 'Gleiche Anschrift', en: 'Same address' },
} as const satisfies Words;
