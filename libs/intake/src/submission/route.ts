import type { Catalogue, ServiceDefinition } from '@vorgang/catalogue';
import { leikaDigits } from '@vorgang/catalogue';
import { faultsOfAttachments, type AttachmentFault, type ReceivedAttachment } from './attachments.js';

/** Why a submission could not become a case by itself. */
export type QuarantineReason =
  { readonly code: 'service.unknown' | 'service.retired'; readonly pointer: '/service'; readonly said: string } | AttachmentFault;

/** Which service is meant, and whether it takes new cases. */
export interface Destination {
  /** The version in which new cases come in; null where there is none. */
  readonly definition: ServiceDefinition | null;
  /** Any version of the service, to know whose it is. */
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

/** Everything that stands between a submission and its case; empty where nothing does. Pure. */
export function reasonsForQuarantine(service: string, destination: Destination, files: readonly ReceivedAttachment[]): QuarantineReason[] {
  const { definition, known } = destination;
  const ofService: QuarantineReason[] = definition
    ? []
    : [{ code: known ? 'service.retired' : 'service.unknown', pointer: '/service', said: service }];
  return [...ofService, ...faultsOfAttachments(files, definition)];
}
