import { InformationCoverageDocument, type InformationCoverageQuery } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

export type Unit = InformationCoverageQuery['informationCoverage'][number] & { readonly id: string };

/** Every unit as of today, gaps first. */
export const useCoverage = () =>
  useQuery({
    queryKey: ['information-coverage'],
    queryFn: async ({ signal }): Promise<Unit[]> =>
      (await run(InformationCoverageDocument, {}, signal)).informationCoverage.map((unit) => ({
        ...unit,
        id: unit.unitId,
      })),
  });
