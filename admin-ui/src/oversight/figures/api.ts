import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keysOf, questionWords, type Word } from '@vorgang/words';
import { call, type Schema } from '../../kit/api/contract';
import { http } from '../../kit/api/http';
import { saveBlob } from '../../kit/api/saveBlob';

export type Answer = Schema<'ReportAnswer'>;
export type Panel = Schema<'ReportPanel'>;
export type Cell = Schema<'ReportCell'>;
export type Column = Schema<'ReportColumn'>;
export type Tile = Schema<'ReportTile'>;
export type Question = Answer['question'];
export type ExportFormat = 'csv' | 'xlsx' | 'pdf';

/** In the order in which a supervisor asks. */
export const questions: readonly Question[] = keysOf<Record<Question, Word>>(questionWords);

type Query = Readonly<Record<string, string>>;

/** The answer to a question. While another period loads, the former answer stays, greyed out. */
export function useAnswer(question: Question, query: Query) {
  return useQuery({
    queryKey: ['figures', question, query],
    queryFn: ({ signal }) => call.get('/api/v1/figures/{question}', { path: { question }, query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** All figures as a file, saved under a name that has the period in it. */
export async function saveReport(format: ExportFormat, query: Query, name: string): Promise<void> {
  const { service, team, channel, ...days } = query;
  const many = (value: string | undefined) => value?.split(',').filter(Boolean);
  const blob = await http.blob('POST', '/api/v1/figures/exports', {
    format,
    ...days,
    service: many(service),
    team: many(team),
    channel: many(channel),
  });
  saveBlob(blob, `${name}.${format}`);
}
