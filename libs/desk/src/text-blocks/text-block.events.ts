import { defineEvent, part, type NewEvent, type StreamRef } from '@vorgang/platform';
import type { TextBlockRow } from './text-block.row.js';

/** A text block of a team. It is written for many cases, and says nothing of one. */
interface TextBlock {
  readonly teamId: string;
  readonly service: string | null;
  readonly name: string;
  readonly text: string;
}

// Only those of teams are recorded; one's own are not.
export const textBlockSaved = defineEvent({ kind: 'text-block.saved', version: 1, data: part<TextBlock>() });
export const textBlockRemoved = defineEvent({ kind: 'text-block.removed', version: 1, data: part<TextBlock>() });

export const textBlockEvents = [textBlockSaved, textBlockRemoved] as const;

export const textBlockStream = (id: string): StreamRef => ({ kind: 'text-block', id });

/** The event for this text block; none where it is somebody's own. */
export function textBlockEvent(
  happened: (typeof textBlockEvents)[number],
  { team_id: teamId, service_key: service, name, text }: Pick<TextBlockRow, 'team_id' | 'service_key' | 'name' | 'text'>,
): NewEvent[] {
  return teamId ? [happened.of({ teamId, service, name, text })] : [];
}
