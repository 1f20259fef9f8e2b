import type { Catalogue, ServiceDefinition } from '@vorgang/catalogue';
import { leikaDigits } from '@vorgang/catalogue';
import { faultsOfAttachments, type AttachmentFault, type ReceivedAttachment } from './attachments.js';

/** Why a submission could not become a case by itself. */
export type QuarantineReason =
  { readonly code: 'service.unknown' | 'service.retired'; readonly pointer: '/service'; readonly said: string } | AttachmentFault;

/** The service of a submission, and whether it takes new cases. */
export interface Destination {
  /** The version for new cases; null where there is none. */
  readonly definition: ServiceDefinition | null;
  /** Any version of the service, which tells the team. */
  readonly known: ServiceDefinition | null;
}

/** Finds the service by key or LeiKa id. Pure. */
export function destinationOf(catalogue: Catalogue, service: string): Destination {
  const definition = catalogue.find(service) ?? null;
  if (definition) return { definition, known: definition };
  const digits = leikaDigits(service);
  const known = catalogue.all().findLast((d) => d.key === service || d.leikaIds.some((id) => leikaDigits(id) === digits));
  return { definition: null, known: known ?? null };
}

/** All reasons why a submission cannot become a case by itself; empty where there are none. Pure. */
export function reasonsForQuarantine(service: string, destination: Destination, files: readonly ReceivedAttachment[]): QuarantineReason[] {
  const { definition, known } = destination;
  const ofService: QuarantineReason[] = definition
    ? []
    : [{ code: known ? 'service.retired' : 'service.unknown', pointer: '/service', said: service }];
  return [...ofService, ...faultsOfAttachments(files, definition)];
}
