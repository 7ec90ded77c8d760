import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Allowance } from './graphql/points';
import { checkSmtpUrl } from './mail';
import { readMasterKey } from './read-master-key';
import { StartupError } from './startup-error';

/** All that the environment decides, read once at the start and passed on as a value. */
export interface Config {
  readonly production: boolean;
  /** TCP port of the API, the console and the portal. */
  readonly port: number;
  /** The origin under which people reach this server, without a trailing slash. */
  readonly publicUrl: string;
  /** Other origins whose pages may call the API. */
  readonly corsOrigins: readonly string[];
  /** How many proxies in front are believed about the caller's address (X-Forwarded-For). */
  readonly trustProxy: number;
  /** Absolute path. */
  readonly dataDir: string;
  /** The owner's connection string; null starts the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Whether an empty database gets the demo county. */
  readonly demo: boolean;
  /** Points a minute that may be spent; what costs how much is in graphql/cost.ts. */
  readonly allowance: Allowance;
  /** Bytes of attachments that one tenant may keep. */
  readonly attachmentQuota: number;
  /** Port of the figures for Prometheus, on the loopback address alone; null keeps none. */
  readonly metricsPort: number | null;
  /** Where traces are sent (OTLP over HTTP); null sends none. */
  readonly tracesTo: URL | null;
  /** The object store that keeps attachments; null keeps them in the data folder. */
  readonly s3: S3Config | null;
  /** How the daily digest leaves; null sends none. */
  readonly mail: MailRoute | null;
  /** 32 bytes. */
  readonly masterKey: Buffer;
}

export type S3Config = Readonly<{
  endpoint: string;
  bucket: string;
  region: string;
  keyId: string;
  secret: string;
}>;

/** Where mail goes: to a server, or into a folder where it can be looked at. */
export type MailRoute = Readonly<{ url: string; from: string }> | Readonly<{ folder: string }>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment; an empty variable counts as unset. With the embedded database the master key is made in the
 * data folder when there is none yet.
 *
 * @throws StartupError at the first mistake.
 */
export function loadConfig(env: Environment = process.env): Config {
  const port = readInteger('PORT', env.PORT, { min: 1, max: 65_535, fallback: 4000 });
  const dataDir = resolve(env.HUIYIN_DATA_DIR || '.huiyin');
  const databaseUrl = readDatabaseUrl(env.DATABASE_URL);
  const production = env.NODE_ENV === 'production';
  return Object.freeze({
    production,
    port,
    publicUrl: readOrigin('PUBLIC_URL', env.PUBLIC_URL || `http://localhost:${port}`),
    corsOrigins: Object.freeze(readList(env.CORS_ORIGINS).map((value) => readOrigin('CORS_ORIGINS', value))),
    trustProxy: readInteger('TRUST_PROXY', env.TRUST_PROXY, { min: 0, max: 10, fallback: 0 }),
    dataDir,
    databaseUrl,
    demo: readSwitch('HUIYIN_DEMO', env.HUIYIN_DEMO) ?? databaseUrl === null,
    allowance: Object.freeze({
      account: readPoints('HUIYIN_POINTS_PER_ACCOUNT', env.HUIYIN_POINTS_PER_ACCOUNT, 120_000),
      tenant: readPoints('HUIYIN_POINTS_PER_TENANT', env.HUIYIN_POINTS_PER_TENANT, 600_000),
      address: readPoints('HUIYIN_POINTS_PER_ADDRESS', env.HUIYIN_POINTS_PER_ADDRESS, 6_000),
    }),
    attachmentQuota:
      readInteger('HUIYIN_ATTACHMENT_QUOTA_MB', env.HUIYIN_ATTACHMENT_QUOTA_MB, {
        min: 1,
        max: 100_000_000,
        fallback: 5 * 1024,
      }) *
      1024 *
      1024,
    metricsPort:
      readInteger('HUIYIN_METRICS_PORT', env.HUIYIN_METRICS_PORT, { min: 0, max: 65_535, fallback: 0 }) ||
      null,
    tracesTo: readCollector(env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, env.OTEL_EXPORTER_OTLP_ENDPOINT),
    s3: readS3(env),
    mail: readMail(env) ?? (production ? null : Object.freeze({ folder: join(dataDir, 'outbox') })),
    masterKey: readMasterKey({
      value: env.HUIYIN_MASTER_KEY?.trim(),
      file: env.HUIYIN_MASTER_KEY_FILE,
      keptIn: databaseUrl === null ? dataDir : null,
    }),
  });
}

function readMail(env: Environment): MailRoute | null {
  const url = env.HUIYIN_SMTP_URL || readSecretFile('HUIYIN_SMTP_URL_FILE', env.HUIYIN_SMTP_URL_FILE);
  const from = env.HUIYIN_MAIL_FROM;
  if (!url) return null;
  if (from && /^[^@\s]+@[^@\s]+$/.test(from)) return Object.freeze({ url: checkSmtpUrl(url), from });
  throw new StartupError(
    '设了 HUIYIN_SMTP_URL 还须设 HUIYIN_MAIL_FROM（发件人邮箱）。',
    'With HUIYIN_SMTP_URL set, HUIYIN_MAIL_FROM must name the address that mail comes from.',
  );
}

const readPoints = (name: string, text: string | undefined, fallback: number): number =>
  readInteger(name, text, { min: 0, max: 1_000_000_000, fallback });

function readInteger(
  name: string,
  text: string | undefined,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  if (!text) return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new StartupError(
    `${name} 应为 ${min} 到 ${max} 的整数，现为“${text}”。`,
    `${name} must be a whole number from ${min} to ${max}, not "${text}".`,
  );
}

function readSwitch(name: string, text: string | undefined): boolean | null {
  if (!text) return null;
  if (text === '1' || text === '0') return text === '1';
  throw new StartupError(`${name} 应为 1 或 0，现为“${text}”。`, `${name} must be 1 or 0, not "${text}".`);
}

function readList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Sessions ride on cookies, so a wildcard would let any page on the web act as the person signed in. */
function readOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  throw new StartupError(
    `${name} 应为完整的源，如 https://xinfang.example.cn（不带路径，不可用 *），现为“${text}”。`,
    `${name} takes whole origins such as https://xinfang.example.cn (no path, never *), not "${text}".`,
  );
}

/** As OpenTelemetry has it: an address for traces as it is, one for everything with `v1/traces` behind it. */
function readCollector(traces: string | undefined, everything: string | undefined): URL | null {
  const text = traces || (everything && `${everything.replace(/\/$/, '')}/v1/traces`);
  if (!text) return null;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text);
  throw new StartupError(
    `OTEL_EXPORTER_OTLP_ENDPOINT 应形如 http://采集器:4318，现为“${text}”。`,
    `OTEL_EXPORTER_OTLP_ENDPOINT must look like http://collector:4318, not "${text}".`,
  );
}

/** All of it or nothing: half an address would keep files where nobody looks for them. */
function readS3(env: Environment): S3Config | null {
  const secret = env.HUIYIN_S3_SECRET || readSecretFile('HUIYIN_S3_SECRET_FILE', env.HUIYIN_S3_SECRET_FILE);
  const needed = {
    HUIYIN_S3_ENDPOINT: env.HUIYIN_S3_ENDPOINT,
    HUIYIN_S3_BUCKET: env.HUIYIN_S3_BUCKET,
    HUIYIN_S3_KEY_ID: env.HUIYIN_S3_KEY_ID,
    HUIYIN_S3_SECRET: secret,
  };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === Object.keys(needed).length) return null;
  if (missing.length > 0)
    throw new StartupError(
      `使用对象存储还须设置 ${missing.join('、')}。`,
      `An object store needs ${missing.join(', ')} as well.`,
    );
  return Object.freeze({
    endpoint: readOrigin('HUIYIN_S3_ENDPOINT', env.HUIYIN_S3_ENDPOINT as string),
    bucket: env.HUIYIN_S3_BUCKET as string,
    region: env.HUIYIN_S3_REGION || 'us-east-1',
    keyId: env.HUIYIN_S3_KEY_ID as string,
    secret: secret as string,
  });
}

function readSecretFile(name: string, path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new StartupError(
      `${name} 所指的文件 ${path} 无法读取。`,
      `${path}, named by ${name}, cannot be read.`,
    );
  }
}

/** The connection string is never repeated in the message, for it holds a password. */
function readDatabaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new StartupError(
    'DATABASE_URL 应形如 postgres://用户:密码@主机:5432/数据库，密码中的特殊字符须按百分号编码。',
    'DATABASE_URL must look like postgres://user:password@host:5432/database, special characters in the password percent-encoded.',
  );
}
