import { useGetMany } from 'react-admin';
import type { JsonSchema, QuarantineDetail, ServiceDetail } from '../../kit/api/types';
import { useServices } from '../../kit/data/queries';
import { serviceId, type Service } from '../../kit/data/resources';
import { isObject } from '../../kit/schema/fields';

/** The form of a service, once it is loaded. */
export type Forms = (service: string) => JsonSchema | undefined;

/** The forms of the services that the entry may be released to. */
export function useForms(entry: QuarantineDetail): Forms {
  const versions = useServices();
  const wanted = versions.filter((service) => entry.services.some((one) => one.key === service.key));
  const ids = wanted.map(({ key, version }) => serviceId(key, version));
  const found = useGetMany<Service>('services', { ids }, { enabled: ids.length > 0, staleTime: 600_000 }).data;
  return (key) => {
    const service = found?.find((one) => one.key === key);
    return service && formOf(service);
  };
}

/** The form's schema in a definition. */
function formOf(service: ServiceDetail): JsonSchema {
  const form: unknown = service.definition['form'];
  return isObject(form) ? form : {};
}
