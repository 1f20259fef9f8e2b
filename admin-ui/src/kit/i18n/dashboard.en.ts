import { questionWords, wordsIn } from '@vorgang/words';
import type { dashboardGerman } from './dashboard.de';

export const dashboardEnglish: typeof dashboardGerman = {
  dashboard: {
    question: wordsIn(questionWords, 'en'),
    more: 'More',
    shown: 'Hide',
    period: 'Period',
    preset: { 'last-30': 'Last 30 days', week: 'This week', month: 'This month', quarter: 'This quarter', year: 'This year', free: 'Free' },
    from: 'From',
    to: 'To',
    asOf: 'As of',
    aboutNow: '%{from} to %{to}, compared with %{beforeFrom} to %{beforeTo}. What is open and due: as it is now.',
    aboutThen: '%{from} to %{to}, compared with %{beforeFrom} to %{beforeTo}. What is open and due: as it was at the end of %{asOf}.',
    show: '%{label}: %{value} – look at these cases',
    asTable: 'As table',
    asChart: 'As chart',
    empty: 'There is nothing to show in this period.',
    left: 'and %{smart_count} more |||| and %{smart_count} more',
    unknown: '%{smart_count} case without this information |||| %{smart_count} cases without this information',
    export: 'Download',
    exported: 'The file is being saved. The export is on record.',
    partOf: 'of these: %{what}',
    mark: '%{what}',
    fileName: 'figures',
    format: { pdf: 'PDF', xlsx: 'Excel (XLSX)', csv: 'CSV' },
    formatFor: { pdf: 'Report on A4, for the meeting', xlsx: 'Workbook with a sheet for each figure', csv: 'For other programs' },
  },
};
