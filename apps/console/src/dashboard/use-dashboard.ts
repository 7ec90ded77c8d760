import { DashboardDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

/** The open work, counted where it changes; read anew at every visit. */
export const useDashboard = () =>
  useQuery({
    queryKey: ['dashboard'],
    queryFn: async ({ signal }) => (await run(DashboardDocument, {}, signal)).dashboard,
  });
