import { Readable } from 'node:stream';
import type { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { validate as isUuid } from 'uuid';
import { RuleViolation, type Place } from '@huiyin/domain';
import type { S3Config } from '../config';
import { StartupError } from '../startup-error';
import type { FileStore, Lying } from './file-store';

/** The smallest part S3 takes; one is held in memory for each upload. */
const PART_BYTES = 5 * 1024 * 1024;
const ROOT = 'attachments/';
const KEY = /^attachments\/([1-9]\d{0,8})\/([0-9a-f-]{36})\/([0-9a-f-]{36})$/;

const prefixOf = ({ countyId, tenantId }: Place): string => `${ROOT}${countyId}/${tenantId}/`;
const keyOf = (place: Place, name: string): string => prefixOf(place) + name;
const isMissing = (error: unknown): boolean =>
  ['NoSuchKey', 'NotFound'].includes((error as S3ServiceException).name);

/** Whatever a store says that is not about one file: it is away for a moment, and the log says why. */
const away = (error: unknown): never => {
  const refusal = new RuleViolation('UNAVAILABLE');
  refusal.cause = error;
  throw refusal;
};

/**
 * Objects `attachments/<county>/<tenant>/<id>` of one bucket, of any store that speaks S3. The library is loaded here,
 * since most offices have no use for it.
 *
 * @throws StartupError where endpoint, key or bucket do not serve
 */
export async function openS3Store({ bucket: Bucket, ...config }: S3Config): Promise<FileStore> {
  const [s3, { Upload }] = await Promise.all([import('@aws-sdk/client-s3'), import('@aws-sdk/lib-storage')]);
  const client = new s3.S3Client({
    endpoint: config.endpoint,
    region: config.region,
    credentials: { accessKeyId: config.keyId, secretAccessKey: config.secret },
    forcePathStyle: true,
    // what every store understands; our own seal finds any change
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000 },
  });
  await requireBucket(client, () => client.send(new s3.HeadBucketCommand({ Bucket })), Bucket);

  const remove = async (Key: string): Promise<void> => {
    await client.send(new s3.DeleteObjectCommand({ Bucket, Key })).catch(away);
  };
  /** Every key below a prefix, and every upload that broke off there. */
  const below = async (Prefix: string): Promise<(Lying & { key: string })[]> => {
    const found: (Lying & { key: string })[] = [];
    for await (const { Contents = [] } of s3.paginateListObjectsV2({ client }, { Bucket, Prefix }))
      for (const { Key: key = '', LastModified: at = new Date() } of Contents)
        found.push({ key, name: nameOf(key), at, remove: () => remove(key) });
    // a store that cannot list them is asked by its own rules to forget them (docs/operating.md)
    const { Uploads = [] } = await client
      .send(new s3.ListMultipartUploadsCommand({ Bucket, Prefix }))
      .catch((error: unknown) =>
        statusOf(error) === 501 ? { Uploads: [] } : Promise.reject(error as Error),
      );
    for (const { Key: key = '', UploadId, Initiated: at = new Date() } of Uploads) {
      const abort = async (): Promise<void> => {
        await client.send(new s3.AbortMultipartUploadCommand({ Bucket, Key: key, UploadId }));
      };
      found.push({ key, name: `${nameOf(key)}.part`, at, remove: abort });
    }
    return found.filter(({ key }) => KEY.test(key));
  };

  return {
    async keep(place, name, source) {
      let broken: unknown;
      // a sender who went away, or a file that is too large, is no fault of the store
      async function* watched(): AsyncGenerator<Buffer> {
        try {
          yield* source;
        } catch (error) {
          broken = error;
          throw error;
        }
      }
      const upload = new Upload({
        client,
        params: { Bucket, Key: keyOf(place, name), Body: Readable.from(watched()) },
        partSize: PART_BYTES,
        queueSize: 1,
        leavePartsOnError: false,
      });
      await upload.done().catch((error: unknown) => {
        if (broken !== undefined) throw broken;
        return away(error);
      });
    },

    async read(place, name) {
      try {
        const { Body } = await client.send(new s3.GetObjectCommand({ Bucket, Key: keyOf(place, name) }));
        return Body as Readable;
      } catch (error) {
        return isMissing(error) ? null : away(error);
      }
    },

    remove: (place, name) => remove(keyOf(place, name)),

    async places() {
      const seen = new Map<string, Place>();
      for (const { key } of await below(ROOT).catch(away)) {
        const [, county = '', tenantId = ''] = KEY.exec(key) ?? [];
        if (isUuid(tenantId)) seen.set(`${county}/${tenantId}`, { countyId: Number(county), tenantId });
      }
      return [...seen.values()];
    },

    lyingIn: (place) => below(prefixOf(place)).catch(away),
  };
}

const statusOf = (error: unknown): number | undefined =>
  (error as Partial<S3ServiceException>).$metadata?.httpStatusCode;
const nameOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

async function requireBucket(client: S3Client, ask: () => Promise<unknown>, bucket: string): Promise<void> {
  try {
    await ask();
  } catch (error) {
    client.destroy();
    const status = statusOf(error);
    if (status === 403)
      throw new StartupError(
        `对象存储拒绝访问存储桶“${bucket}”：请检查 HUIYIN_S3_KEY_ID、密钥和权限。`,
        `The object store refuses access to bucket "${bucket}": check HUIYIN_S3_KEY_ID, its secret and its rights.`,
      );
    if (status === 404)
      throw new StartupError(
        `对象存储中没有存储桶“${bucket}”：请先建立，或更正 HUIYIN_S3_BUCKET。`,
        `The object store has no bucket "${bucket}": create it, or correct HUIYIN_S3_BUCKET.`,
      );
    throw new StartupError(
      '连接不上 HUIYIN_S3_ENDPOINT 所指的对象存储，请检查地址和网络。',
      'The object store of HUIYIN_S3_ENDPOINT cannot be reached; check address and network.',
    );
  }
}
