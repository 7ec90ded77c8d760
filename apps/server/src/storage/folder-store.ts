import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { validate as isUuid } from 'uuid';
import type { Place } from '@huiyin/domain';
import { syncFolder } from '../embedded/durable-file';
import type { FileStore } from './file-store';

const PARTIAL = '.part';

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
const isOurs = (name: string): boolean => isUuid(name.replace(PARTIAL, ''));

/** Files below `attachments/<county>/<tenant>/` of the data folder; what is not named as we name it is not ours. */
export function folderStore(dataDir: string): FileStore {
  const root = join(dataDir, 'attachments');
  const folderOf = ({ countyId, tenantId }: Place): string => join(root, String(countyId), tenantId);
  return {
    async keep(place, name, source) {
      const path = join(folderOf(place), name);
      const partial = `${path}${PARTIAL}`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        await pipeline(source, createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true }));
        await rename(partial, path);
        syncFolder(dirname(path));
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },

    async read(place, name) {
      const path = join(folderOf(place), name);
      const isThere = await stat(path).then(
        () => true,
        () => false,
      );
      return isThere ? createReadStream(path) : null;
    },

    remove: (place, name) => rm(join(folderOf(place), name), { force: true }),

    async places() {
      const counties = (await namesIn(root)).filter((name) => /^[1-9]\d{0,8}$/.test(name));
      const below = counties.map(async (county) =>
        (await namesIn(join(root, county)))
          .filter(isUuid)
          .map((tenantId) => ({ countyId: Number(county), tenantId })),
      );
      return (await Promise.all(below)).flat();
    },

    async lyingIn(place) {
      const names = (await namesIn(folderOf(place))).filter(isOurs);
      const found = names.map(async (name) => {
        const path = join(folderOf(place), name);
        const seen = await stat(path).catch(() => null);
        return seen === null ? [] : [{ name, at: seen.mtime, remove: () => rm(path, { force: true }) }];
      });
      return (await Promise.all(found)).flat();
    },
  };
}
