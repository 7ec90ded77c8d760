import { OverviewDocument, type OverviewQuery, type OverviewQueryVariables } from '@huiyin/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

export type Overview = OverviewQuery['overview'];
export type TenantFigures = Overview['tenants'][number];
export type Explained = Overview['figures'][number];
export type Period = Readonly<{ from: string; to: string }>;

/** What is shown stays while another period or tenant is counted. */
export const useOverview = (variables: OverviewQueryVariables) =>
  useQuery({
    queryKey: ['overview', variables],
    queryFn: async ({ signal }) => (await run(OverviewDocument, variables, signal)).overview,
    placeholderData: keepPreviousData,
  });

/** The days from which and to which a period's petitions were received or answered. */
export const daysOf = ({ from, to }: Period): Readonly<{ first: string; last: string }> => {
  const [year = 0, month = 0] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { first: `${from}-01`, last: `${to}-${lastDay}` };
};
