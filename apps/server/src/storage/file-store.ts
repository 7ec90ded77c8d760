import type { Place } from '@huiyin/domain';
import type { Config } from '../config';
import { folderStore } from './folder-store';
import { openS3Store } from './s3-store';

/** What lies in a place: a file that was kept, or an upload that broke off. */
export type Lying = Readonly<{ name: string; at: Date; remove: () => Promise<void> }>;

/**
 * Where sealed files lie, by place and name, outside the database: a folder, or a bucket of an S3-compatible store. What
 * is kept is there for good when `keep` returns, and not at all when it throws.
 */
export interface FileStore {
  keep(place: Place, name: string, source: AsyncIterable<Buffer>): Promise<void>;
  /** Null where there is no such file. */
  read(place: Place, name: string): Promise<AsyncIterable<Buffer> | null>;
  /** A file that is not there is removed already. */
  remove(place: Place, name: string): Promise<void>;
  /** Every place that something lies in. */
  places(): Promise<Place[]>;
  lyingIn(place: Place): Promise<Lying[]>;
}

/** @throws StartupError where a store of the operator's cannot be used */
export const openFileStore = ({ s3, dataDir }: Config): Promise<FileStore> =>
  s3 === null ? Promise.resolve(folderStore(dataDir)) : openS3Store(s3);
