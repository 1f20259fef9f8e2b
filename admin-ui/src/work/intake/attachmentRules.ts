import type { LocalizedText, ServiceDetail } from '../../kit/api/types';
import { isObject } from '../../kit/schema/fields';

/** What a service takes as papers. */
export interface AttachmentRules {
  readonly purposes: readonly { readonly key: string; readonly title: LocalizedText }[];
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly maxCount: number;
}

/** The rules for papers in a service's definition. */
export function attachmentRulesOf({ definition }: ServiceDetail): AttachmentRules {
  const rules: unknown = definition['attachments'];
  const { purposes, accept, maxBytes, maxCount } = isObject(rules) ? rules : {};
  return {
    purposes: Array.isArray(purposes) ? purposes.filter(isPurpose) : [],
    accept: Array.isArray(accept) ? accept.filter((one) => typeof one === 'string') : [],
    maxBytes: typeof maxBytes === 'number' ? maxBytes : 0,
    maxCount: typeof maxCount === 'number' ? maxCount : 0,
  };
}

function isPurpose(value: unknown): value is AttachmentRules['purposes'][number] {
  return isObject(value) && typeof value['key'] === 'string' && isObject(value['title']);
}
