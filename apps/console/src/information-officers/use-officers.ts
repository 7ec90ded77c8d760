import {
  InformationOfficersDocument,
  type InformationOfficerFieldsFragment as InformationOfficer,
} from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

export type OfficerProps = Readonly<{ officer: InformationOfficer }>;

/** More than a unit will ever have had. */
const ALL = 100;

/** Everybody who was appointed for a unit, the latest first. */
export const useOfficersOf = (unitId: string) =>
  useQuery({
    queryKey: ['information-officers', unitId],
    queryFn: async ({ signal }): Promise<readonly InformationOfficer[]> =>
      (await run(InformationOfficersDocument, { unitId, first: ALL }, signal)).informationOfficers.nodes,
  });
