import { ReadinessDocument, type ReadinessQuery } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

export type TenantReadiness = ReadinessQuery['readiness'][number];

/** Read anew at every visit: what is missing is mended on other pages. */
export const useReadiness = () =>
  useQuery({
    queryKey: ['readiness'],
    queryFn: async ({ signal }) => (await run(ReadinessDocument, {}, signal)).readiness,
  });
