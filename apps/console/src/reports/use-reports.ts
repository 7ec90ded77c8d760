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

export type Due = DueReportsQuery['dueReports'][number];

export const idOf = ({ tenantId, obligationId, unitId, periodUntil }: Due): string =>
  [tenantId, obligationId, unitId, periodUntil].join();

/** What is owed and not there: everybody's, or of one's own units. */
export const useDueReports = (mine: boolean) =>
  useQuery({
    queryKey: ['due-reports', mine],
    queryFn: async ({ signal }) => (await run(DueReportsDocument, { mine }, signal)).dueReports,
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
export const useUnitsOf = (officialId: string | null) =>
  useQuery({
    queryKey: ['units-reported-for', officialId],
    enabled: officialId !== null,
    queryFn: async ({ signal }) =>
      (await run(InformationOfficersDocument, { officialId, on: today(), first: MANY }, signal))
        .informationOfficers.nodes,
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
