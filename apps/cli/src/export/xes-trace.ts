import { dateAttribute, stringAttribute, xesDateFormatter, type XesAttribute, type XesHead, type XesTrace } from '@vorgang/reporting';
import { ownPrefix } from '../xes-own.js';
import type { RecordedStep, RecordedTrace } from './read-traces.js';

/** The head of the log: the attributes that every trace and event has, and the classifiers of events. */
export const logHead: XesHead = {
  globals: {
    trace: [stringAttribute('concept:name', '__INVALID__')],
    event: [
      stringAttribute('concept:name', '__INVALID__'),
      stringAttribute('lifecycle:transition', 'complete'),
      dateAttribute('time:timestamp', '1970-01-01T00:00:00.000Z'),
    ],
  },
  classifiers: [
    { name: 'Activity', scope: 'event', keys: 'concept:name' },
    { name: 'Resource', scope: 'event', keys: 'org:resource' },
  ],
};

/** Makes traces with their times written in this time zone. */
export function xesTraceOf(timeZone: string): (trace: RecordedTrace) => XesTrace {
  const date = xesDateFormatter(timeZone);
  const optional = (key: string, value: string | null): XesAttribute[] => (value === null ? [] : [stringAttribute(key, value)]);
  const event = (step: RecordedStep) => ({
    attributes: [
      stringAttribute('concept:name', step.activity ?? `${ownPrefix}${step.kind}`),
      ...optional('org:resource', step.actorName),
      dateAttribute('time:timestamp', date(step.occurredAt.getTime())),
      stringAttribute('lifecycle:transition', 'complete'),
      stringAttribute('actorKind', step.actorKind),
    ],
  });
  return (trace) => ({
    attributes: [
      stringAttribute('concept:name', trace.externalReference ?? trace.caseNumber),
      stringAttribute('caseNumber', trace.caseNumber),
      stringAttribute('service', trace.serviceKey),
      stringAttribute('serviceVersion', String(trace.serviceVersion)),
      ...optional('team', trace.team),
      stringAttribute('channel', trace.channel),
      stringAttribute('status', trace.status),
      ...optional('outcome', trace.outcome),
      ...optional('dueOn', trace.dueOn),
      // A replay finds the attributes by these names.
      dateAttribute('startdate', date(trace.receivedAt.getTime())),
      ...(trace.firstClosedAt ? [dateAttribute('enddate', date(trace.firstClosedAt.getTime()))] : []),
    ],
    events: trace.events.map(event),
  });
}
