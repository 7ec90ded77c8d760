import { AbsencesDocument, type AbsenceFieldsFragment, type AbsencesQueryVariables } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

export type Away = AbsenceFieldsFragment;

/** Who of a group is away, on a day or from a day on. */
export const useAbsences = (which: AbsencesQueryVariables) =>
  useQuery({
    queryKey: ['absences', which],
    queryFn: async ({ signal }): Promise<readonly Away[]> =>
      (await run(AbsencesDocument, which, signal)).absences.nodes,
  });
