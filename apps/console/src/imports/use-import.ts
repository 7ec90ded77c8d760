import {
  ImportBatchDocument,
  ImportProgressDocument,
  type ImportBatchQuery,
  type ImportProgressQuery,
  type ImportStatus,
} from '@huiyin/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { run } from '../api/run';

/** How far a batch has come. */
export type Batch = NonNullable<ImportProgressQuery['importBatch']>;

/** The same with its columns, its first rows and what the check found. */
export type BatchDetails = NonNullable<ImportBatchQuery['importBatch']>;

const AT_WORK: readonly ImportStatus[] = ['READING', 'CHECKING', 'COMMITTING'];
const EVERY_SECOND = 1_000;

export const isAtWork = (status: ImportStatus): boolean => AT_WORK.includes(status);

/** The batch, asked for each second while the server works on it, also while the network is away. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['imports', 'progress', id],
    queryFn: async ({ signal }) => (await run(ImportProgressDocument, { id }, signal)).importBatch,
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data.status) ? EVERY_SECOND : false),
  });

/** Each version anew; the rows already on the page stay until the next ones are here. */
export const useImportDetails = ({ id, version }: Batch) =>
  useQuery({
    queryKey: ['imports', 'details', id, version],
    queryFn: async ({ signal }) => (await run(ImportBatchDocument, { id }, signal)).importBatch,
    placeholderData: keepPreviousData,
  });
