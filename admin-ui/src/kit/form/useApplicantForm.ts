import { useQuery } from '@tanstack/react-query';
import { api } from '../api/endpoints';

/** How an applicant is asked for, and the values that its widgets name; undefined until it is loaded. */
export function useApplicantForm() {
  return useQuery({ queryKey: ['applicant-form'], queryFn: ({ signal }) => api.intake.applicantForm(signal), staleTime: Infinity }).data;
}
