import { HttpError, type DataProvider } from 'react-admin';
import { plainTextOf } from '../i18n/text';
import { problemOf } from './problem';
import type { Source } from './sources';

const text = plainTextOf({
  zh: { gone: '没有找到，或您无权查看。', unsupported: '此处不支持该操作。' },
  en: { gone: 'Not found, or not yours to see.', unsupported: 'Not supported here.' },
});

/** An address typed or cut off by hand names nothing, and the API is not asked for it. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** react-admin's way to the API. Errors leave it with a sentence to show and the code of docs/errors.md. */
export const dataProvider = {
  supportAbortSignal: true,
  async getList(resource, { pagination, sort, filter, signal }) {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const query = { first: perPage, offset: (page - 1) * perPage, sort, filter: given(filter) };
    const { nodes, totalCount } = await from(resource, ({ list }) => list(query, signal));
    return { data: [...nodes], total: totalCount };
  },
  async getOne(resource, { id, signal }) {
    const row = UUID.test(String(id))
      ? await from(resource, ({ one }) => one?.(String(id), signal) ?? unsupported())
      : null;
    if (row === null) throw new HttpError(text().gone, 404, { code: 'NOT_FOUND' });
    return { data: row };
  },
  async getMany(resource, { ids, signal }) {
    const rows = await from(resource, ({ one }) =>
      Promise.all(ids.map((id) => one?.(String(id), signal) ?? unsupported())),
    );
    return { data: rows.filter((row) => row !== null) };
  },
  async create(resource, { data, meta }) {
    return { data: await from(resource, ({ create }) => create?.({ ...data, ...meta }) ?? unsupported()) };
  },
  async update(resource, { id, data, previousData, meta }) {
    const input = { id, version: previousData.version, ...data, ...meta };
    return { data: await from(resource, ({ update }) => update?.(input) ?? unsupported()) };
  },
  getManyReference: () => unsupported(),
  updateMany: () => unsupported(),
  delete: () => unsupported(),
  deleteMany: () => unsupported(),
} as DataProvider;

/** The documents of all rooms are no part of the first load: nobody needs them before they have signed in. */
async function from<Result>(resource: string, ask: (source: Source) => Promise<Result>): Promise<Result> {
  return telling(async () => {
    const source = (await import('./sources')).sources[resource];
    if (!source) throw new Error(`${resource} has no source`);
    return ask(source);
  });
}

/** Filters that somebody emptied are not conditions. */
const given = (filter: Record<string, unknown> = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) => value !== '' && value != null && !(Array.isArray(value) && value.length === 0),
    ),
  );

async function telling<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const { code, message } = problemOf(error);
    throw new HttpError(message, code === 'NETWORK' ? 0 : 400, { code });
  }
}

const unsupported = (): Promise<never> =>
  Promise.reject(new HttpError(text().unsupported, 400, { code: 'BAD_REQUEST' }));

/** The closed code of an error the provider threw. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof HttpError ? (error.body as { code?: string } | undefined)?.code : undefined;
