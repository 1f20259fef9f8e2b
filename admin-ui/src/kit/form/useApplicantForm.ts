import { useQuery } from '@tanstack/react-query';
import { api } from '../api/endpoints';
import type { JsonSchema } from '../api/types';

/** How an applicant is asked for; undefined until it is loaded. */
export function useApplicantForm(): JsonSchema | undefined {
  return useQuery({ queryKey: ['applicant-form'], queryFn: ({ signal }) => api.intake.applicantForm(signal), staleTime: Infinity }).data
    ?.form;
}
