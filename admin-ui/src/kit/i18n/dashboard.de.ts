import { questionWords, wordsIn } from '@vorgang/words';

export const dashboardGerman = {
  dashboard: {
    question: wordsIn(questionWords, 'de'),
    more: 'Mehr dazu',
    shown: 'Ausblenden',
    period: 'Zeitraum',
    preset: {
      'last-30': 'Letzte 30 Tage',
      week: 'Diese Woche',
      month: 'Dieser Monat',
      quarter: 'Dieses Quartal',
      year: 'Dieses Jahr',
      free: 'Frei gewählt',
    },
    from: 'Von',
    to: 'Bis',
    asOf: 'Stichtag',
    aboutNow: '%{from} bis %{to}, verglichen mit %{beforeFrom} bis %{beforeTo}. Was offen und fällig ist: jetzt.',
    aboutThen: '%{from} bis %{to}, verglichen mit %{beforeFrom} bis %{beforeTo}. Was offen und fällig ist: wie es am Ende des %{asOf} war.',
    show: '%{label}: %{value} – diese Vorgänge ansehen',
    asTable: 'Als Tabelle',
    asChart: 'Als Diagramm',
    empty: 'Hier ist im Zeitraum nichts zu zeigen.',
    left: 'und %{smart_count} weitere |||| und %{smart_count} weitere',
    unknown: '%{smart_count} Vorgang ohne Angabe |||| %{smart_count} Vorgänge ohne Angabe',
    export: 'Herunterladen',
    exported: 'Die Datei wird gespeichert. Der Export wurde protokolliert.',
    fileName: 'kennzahlen',
    format: { pdf: 'PDF', xlsx: 'Excel (XLSX)', csv: 'CSV' },
    formatFor: {
      pdf: 'Bericht auf A4, für die Besprechung',
      xlsx: 'Arbeitsmappe mit einem Blatt je Kennzahl',
      csv: 'Für andere Programme',
    },
  },
};
