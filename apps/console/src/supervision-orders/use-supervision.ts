import { SupervisionOrdersDocument, SupervisionOutlookDocument } from '@huiyin/client';
import { RUNNING_SUPERVISION } from '@huiyin/domain';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

/** The orders on a petition, the one that runs first. */
export const useSupervision = (petitionId: string) =>
  useQuery({
    queryKey: ['supervisionOrders', petitionId],
    queryFn: async ({ signal }) =>
      (await run(SupervisionOrdersDocument, { petitionId, first: 20 }, signal)).supervisionOrders.nodes,
  });

/** Whether one of them still wants something. */
export const useSupervised = (petitionId: string): boolean =>
  useSupervision(petitionId).data?.some(({ status }) => RUNNING_SUPERVISION.includes(status)) ?? false;

/** What speaks for supervising it today, and how an order would begin. */
export const useOutlook = (petitionId: string, wanted: boolean) =>
  useQuery({
    queryKey: ['supervisionOutlook', petitionId],
    enabled: wanted,
    queryFn: async ({ signal }) =>
      (await run(SupervisionOutlookDocument, { petitionId }, signal)).supervisionOutlook,
  });
