import {
  DueReportsDocument,
  InformationOfficersDocument,
  ReportObligationsDocument,
  ReportsDocument,
  type DueReportsQuery,
} from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';
import { useMay } from '../api/viewer-store';
import { today } from '../i18n/dates';
import { recall } from '../outbox/recall';

export type Due = DueReportsQuery['dueReports'][number];

export const idOf = ({ tenantId, obligationId, unitId, periodUntil }: Due): string =>
  [tenantId, obligationId, unitId, periodUntil].join();

/** What is owed and not there: everybody's, or, as this device knew it last, of the units of one account. */
export const useDueReports = (accountId: string | null) =>
  useQuery({
    queryKey: ['due-reports', accountId],
    queryFn: ({ signal }) => {
      const ask = async () =>
        (await run(DueReportsDocument, { mine: accountId !== null }, signal)).dueReports;
      return accountId === null ? ask() : recall(accountId, 'due', ask);
    },
  });

/** More than an office will ever set. */
const MANY = 100;

export const useObligations = () =>
  useQuery({
    queryKey: ['report-obligations'],
    queryFn: async ({ signal }) =>
      (await run(ReportObligationsDocument, { first: MANY }, signal)).reportObligations.nodes,
  });

/** The units an official reports for today. */
export const useUnitsOf = (accountId: string, officialId: string | null) =>
  useQuery({
    queryKey: ['units-reported-for', officialId],
    enabled: officialId !== null,
    queryFn: ({ signal }) =>
      recall(
        accountId,
        'units',
        async () =>
          (await run(InformationOfficersDocument, { officialId, on: today(), first: MANY }, signal))
            .informationOfficers.nodes,
      ),
  });

const RECENT = 5;

export const useRecentReports = (unitId: string) =>
  useQuery({
    queryKey: ['recent-reports', unitId],
    queryFn: async ({ signal }) =>
      (await run(ReportsDocument, { unitId, first: RECENT }, signal)).reports.nodes,
  });

/** Whether one reports and keeps no office: an information officer. */
export function useReportsOnly(): boolean {
  const manages = useMay('report.manage');
  return useMay('report.submit') && !manages;
}
