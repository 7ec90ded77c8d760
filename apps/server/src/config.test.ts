import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Environment, loadConfig } from './config';
import { StartupError } from './startup-error';

const KEY = Buffer.alloc(32, 7);
const external = {
  DATABASE_URL: 'postgres://huiyin_owner:secret@db/huiyin',
  HUIYIN_MASTER_KEY: KEY.toString('base64'),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiyin-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('loadConfig', () => {
  it('has defaults for everything but the key of a database of one’s own', () => {
    expect(loadConfig({ ...external, PORT: '', CORS_ORIGINS: '' })).toEqual({
      production: false,
      port: 4000,
      publicUrl: 'http://localhost:4000',
      corsOrigins: [],
      trustProxy: 0,
      dataDir: join(process.cwd(), '.huiyin'),
      databaseUrl: external.DATABASE_URL,
      demo: false,
      metricsPort: null,
      tracesTo: null,
      s3: null,
      mail: { folder: join(process.cwd(), '.huiyin', 'outbox') },
      attachmentQuota: 5 * 1024 ** 3,
      allowance: { account: 120_000, tenant: 600_000, address: 6_000 },
      masterKey: KEY,
    });
  });

  it('reads every variable', () => {
    const config = loadConfig({
      ...external,
      NODE_ENV: 'production',
      PORT: '8080',
      PUBLIC_URL: 'https://xinfang.example.cn/',
      CORS_ORIGINS: 'https://a.example.cn, http://localhost:5173',
      TRUST_PROXY: '2',
      HUIYIN_DATA_DIR: folder,
      HUIYIN_DEMO: '1',
      HUIYIN_METRICS_PORT: '9464',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/',
      HUIYIN_S3_ENDPOINT: 'https://s3.example.cn',
      HUIYIN_S3_BUCKET: 'huiyin',
      HUIYIN_S3_REGION: 'cn-north-1',
      HUIYIN_S3_KEY_ID: 'AKID',
      HUIYIN_S3_SECRET: 'secret',
      HUIYIN_SMTP_URL: 'smtps://u:p%40ss@mail.example.cn:465',
      HUIYIN_MAIL_FROM: 'huiyin@example.cn',
      HUIYIN_ATTACHMENT_QUOTA_MB: '100',
      HUIYIN_POINTS_PER_ACCOUNT: '1',
      HUIYIN_POINTS_PER_TENANT: '2',
      HUIYIN_POINTS_PER_ADDRESS: '0',
      HUIYIN_MASTER_KEY: KEY.toString('hex'),
    });
    expect(config).toEqual({
      production: true,
      port: 8080,
      publicUrl: 'https://xinfang.example.cn',
      corsOrigins: ['https://a.example.cn', 'http://localhost:5173'],
      trustProxy: 2,
      dataDir: folder,
      databaseUrl: external.DATABASE_URL,
      demo: true,
      metricsPort: 9464,
      tracesTo: new URL('http://collector:4318/v1/traces'),
      s3: {
        endpoint: 'https://s3.example.cn',
        bucket: 'huiyin',
        region: 'cn-north-1',
        keyId: 'AKID',
        secret: 'secret',
      },
      mail: { url: 'smtps://u:p%40ss@mail.example.cn:465', from: 'huiyin@example.cn' },
      attachmentQuota: 100 * 1024 ** 2,
      allowance: { account: 1, tenant: 2, address: 0 },
      masterKey: KEY,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('keeps mail at home until a mail server is named, and in production makes none', () => {
    expect(loadConfig({ ...external, NODE_ENV: 'production' }).mail).toBeNull();
    expect(loadConfig({ ...external, HUIYIN_DATA_DIR: folder }).mail).toEqual({
      folder: join(folder, 'outbox'),
    });
  });

  it.each<[string, Environment]>([
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: '65536' }],
    [
      'HUIYIN_S3_SECRET',
      { HUIYIN_S3_ENDPOINT: 'https://s3.example.cn', HUIYIN_S3_BUCKET: 'b', HUIYIN_S3_KEY_ID: 'k' },
    ],
    ['HUIYIN_S3_SECRET_FILE', { HUIYIN_S3_SECRET_FILE: '/no/such/file' }],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }],
    ['HUIYIN_SMTP_URL', { HUIYIN_SMTP_URL: 'mail.example.cn', HUIYIN_MAIL_FROM: 'huiyin@example.cn' }],
    ['HUIYIN_MAIL_FROM', { HUIYIN_SMTP_URL: 'smtp://mail.example.cn' }],
    ['HUIYIN_MAIL_FROM', { HUIYIN_SMTP_URL: 'smtp://mail.example.cn', HUIYIN_MAIL_FROM: 'a b@c' }],
    ['PORT', { PORT: 'http' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
    ['TRUST_PROXY', { TRUST_PROXY: '-1' }],
    ['HUIYIN_DEMO', { HUIYIN_DEMO: 'yes' }],
    ['HUIYIN_METRICS_PORT', { HUIYIN_METRICS_PORT: '70000' }],
    ['HUIYIN_ATTACHMENT_QUOTA_MB', { HUIYIN_ATTACHMENT_QUOTA_MB: '0' }],
    ['HUIYIN_POINTS_PER_TENANT', { HUIYIN_POINTS_PER_TENANT: '-5' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'xinfang.example.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://example.cn/huiyin' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'https://a.example.cn,null' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://u:secret@h/d' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://u:se cret%@h:port/d' }],
    ['HUIYIN_MASTER_KEY', { HUIYIN_MASTER_KEY: 'short' }],
    ['HUIYIN_MASTER_KEY', { HUIYIN_MASTER_KEY: '' }],
    ['HUIYIN_MASTER_KEY', { HUIYIN_MASTER_KEY_FILE: '/a/key' }],
  ])('refuses a wrong %s in one sentence of each language: %j', (name, wrong) => {
    const mistake = startupError({ ...external, ...wrong });
    const [zh, en, ...rest] = mistake.message.split('\n');
    expect(zh).toContain(name);
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).toContain(name);
    expect(en).toMatch(/\.$/);
    expect(rest).toEqual([]);
    expect(mistake.message).not.toContain('cret');
  });

  it('reads the master key from a file', () => {
    const file = join(folder, 'key');
    writeFileSync(file, `${KEY.toString('hex')}\n`);
    const { HUIYIN_MASTER_KEY: _, ...env } = external;
    expect(loadConfig({ ...env, HUIYIN_MASTER_KEY_FILE: file }).masterKey).toEqual(KEY);
    expect(startupError({ ...env, HUIYIN_MASTER_KEY_FILE: `${file}.absent` }).message).toContain('ENOENT');
  });
});

describe('the master key of the embedded database', () => {
  it('is made once, readable by its owner alone', () => {
    const env = { HUIYIN_DATA_DIR: join(folder, 'made') };
    const { masterKey, demo, databaseUrl } = loadConfig(env);
    expect({ length: masterKey.length, demo, databaseUrl }).toEqual({
      length: 32,
      demo: true,
      databaseUrl: null,
    });
    expect(statSync(join(env.HUIYIN_DATA_DIR, 'master.key')).mode & 0o777).toBe(0o600);
    expect(loadConfig(env).masterKey).toEqual(masterKey);
  });

  it('is never replaced when it is missing beside a database', () => {
    const env = { HUIYIN_DATA_DIR: join(folder, 'lost') };
    mkdirSync(join(env.HUIYIN_DATA_DIR, 'postgres'), { recursive: true });
    expect(startupError(env).message).toContain('master.key');
  });

  it('is not written for another mistake’s sake', () => {
    const env = { HUIYIN_DATA_DIR: join(folder, 'untouched'), TRUST_PROXY: 'x' };
    startupError(env);
    expect(() => statSync(env.HUIYIN_DATA_DIR)).toThrow('ENOENT');
  });

  it('needs a folder', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(startupError({ HUIYIN_DATA_DIR: join(file, 'data') }).message).toContain(file);
  });
});

function startupError(env: Environment): StartupError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof StartupError) return error;
    throw error;
  }
  throw new Error('expected a StartupError');
}
