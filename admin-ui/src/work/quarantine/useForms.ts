import { useQuery } from '@tanstack/react-query';
import { api } from '../../kit/api/endpoints';
import type { JsonSchema, QuarantineDetail, ServiceDetail } from '../../kit/api/types';
import { useServices } from '../../kit/data/queries';
import { isObject } from '../../kit/schema/fields';

/** The form of a service, once it is loaded. */
export type Forms = (service: string) => JsonSchema | undefined;

/** The forms of the services that the entry may be released to. */
export function useForms(entry: QuarantineDetail): Forms {
  const versions = useServices();
  const wanted = versions.filter((service) => entry.services.some((one) => one.key === service.key));
  const forms = useQuery({
    queryKey: ['services', 'forms', wanted.map((service) => `${service.key}/${service.version}`)],
    queryFn: async () =>
      new Map(await Promise.all(wanted.map(async ({ key, version }) => [key, formOf(await api.services.read(key, version))] as const))),
    enabled: wanted.length > 0,
    staleTime: 600_000,
  });
  return (service) => forms.data?.get(service);
}

/** The form's schema in a definition. */
function formOf(service: ServiceDetail): JsonSchema {
  const form: unknown = service.definition['form'];
  return isObject(form) ? form : {};
}
