import { useQuery } from '@tanstack/react-query';
import { api } from '../../kit/api/endpoints';

/** The services whose applications one may take in. */
export function useIntakeServices() {
  return useQuery({ queryKey: ['intake', 'services'], queryFn: ({ signal }) => api.intake.services(signal), staleTime: 600_000 });
}

/** One version of a service, with its form. */
export function useService(service: { readonly key: string; readonly version: number } | undefined) {
  return useQuery({
    queryKey: ['services', 'one', service?.key, service?.version],
    queryFn: () => (service ? api.services.read(service.key, service.version) : null),
    enabled: service !== undefined,
    staleTime: 600_000,
  });
}
