import { useGetMany } from 'react-admin';
import type { QuarantineDetail } from '../../kit/api/types';
import { useServices } from '../../kit/data/queries';
import { serviceId, type Service } from '../../kit/data/resources';
import { formOfService, type ChosenForm } from '../../kit/form/formOfService';

export type { ChosenForm };

/** The form of a service, once it is loaded. */
export type Forms = (service: string) => ChosenForm | undefined;

/** The forms of the services that the entry may be released to. */
export function useForms(entry: QuarantineDetail): Forms {
  const versions = useServices();
  const wanted = versions.filter((service) => service.current && entry.services.some((one) => one.key === service.key));
  const ids = wanted.map(({ key, version }) => serviceId(key, version));
  const found = useGetMany<Service>('services', { ids }, { enabled: ids.length > 0, staleTime: 600_000 }).data;
  return (key) => {
    const service = found?.find((one) => one.key === key);
    return service && formOfService(service);
  };
}
