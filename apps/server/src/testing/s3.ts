import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Config } from '../config';

type Stored = { body: Buffer; at: Date };
type Uploading = { key: string; at: Date; parts: Map<number, Buffer> };

/**
 * An object store for tests, as far as we speak S3: it checks every signature (version 4) by itself, keeps objects in memory, and
 * takes uploads in parts. `away` makes it answer 503.
 */
export class TestS3 {
  readonly objects = new Map<string, Stored>();
  readonly uploads = new Map<string, Uploading>();
  away = false;

  private constructor(
    private readonly server: Server,
    readonly config: S3Config,
  ) {}

  static async open(): Promise<TestS3> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const s3 = new TestS3(server, {
      endpoint,
      bucket: 'huiyin',
      region: 'cn-test-1',
      keyId: 'AKIDTEST',
      secret: 'not so secret',
    });
    server.on('request', (request, response) => void s3.answer(request, response));
    return s3;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return void response.destroy();
    }
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.config.endpoint);
    const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
    const key = rest.join('/');
    if (this.away) return fail(response, 503, 'SlowDown');
    if (!this.isSigned(request, url, body)) return fail(response, 403, 'SignatureDoesNotMatch');
    if (bucket !== this.config.bucket) return fail(response, 404, 'NoSuchBucket');
    return key === ''
      ? this.list(url, response)
      : this.object(request.method ?? '', url, key, body, response);
  }

  private object(
    method: string,
    { searchParams }: URL,
    key: string,
    body: Buffer,
    response: ServerResponse,
  ): void {
    const uploadId = searchParams.get('uploadId');
    const upload = this.uploads.get(uploadId ?? '');
    if (uploadId !== null && upload === undefined) return fail(response, 404, 'NoSuchUpload');
    if (method === 'POST' && searchParams.has('uploads')) {
      const id = `upload-${this.uploads.size}-${Date.now()}`;
      this.uploads.set(id, { key, at: new Date(), parts: new Map() });
      return xml(response, 'InitiateMultipartUploadResult', `<UploadId>${id}</UploadId>`);
    }
    if (method === 'PUT' && upload) {
      upload.parts.set(Number(searchParams.get('partNumber')), body);
      return void response.writeHead(200, { etag: etagOf(body) }).end();
    }
    if (method === 'POST' && uploadId !== null && upload) {
      const parts = [...upload.parts.entries()].sort(([a], [b]) => a - b).map(([, part]) => part);
      this.objects.set(key, { body: Buffer.concat(parts), at: new Date() });
      this.uploads.delete(uploadId);
      return xml(response, 'CompleteMultipartUploadResult', `<Key>${key}</Key>`);
    }
    if (method === 'DELETE') {
      if (uploadId === null) this.objects.delete(key);
      else this.uploads.delete(uploadId);
      return void response.writeHead(204).end();
    }
    if (method === 'PUT') {
      this.objects.set(key, { body, at: new Date() });
      return void response.writeHead(200, { etag: etagOf(body) }).end();
    }
    const found = this.objects.get(key);
    if (!found) return fail(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': found.body.length }).end(found.body);
  }

  private list({ searchParams }: URL, response: ServerResponse): void {
    const prefix = searchParams.get('prefix') ?? '';
    if (searchParams.has('uploads')) {
      const uploads = [...this.uploads.entries()].filter(([, { key }]) => key.startsWith(prefix));
      const entries = uploads.map(
        ([id, { key, at }]) =>
          `<Upload><Key>${key}</Key><UploadId>${id}</UploadId><Initiated>${at.toISOString()}</Initiated></Upload>`,
      );
      return xml(response, 'ListMultipartUploadsResult', entries.join(''));
    }
    const entries = [...this.objects.entries()]
      .filter(([key]) => key.startsWith(prefix))
      .map(
        ([key, { body, at }]) =>
          `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${body.length}</Size></Contents>`,
      );
    xml(response, 'ListBucketResult', `<IsTruncated>false</IsTruncated>${entries.join('')}`);
  }

  /** Signature version 4, over the headers that the sender names. */
  private isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
    const given =
      /Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
        request.headers.authorization ?? '',
      );
    if (!given) return false;
    const [, keyId, day = '', region = '', names = '', signature] = given;
    const claimed = String(request.headers['x-amz-content-sha256'] ?? '');
    if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== sha256(body)) return false;
    const query = [...url.searchParams.entries()]
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      .sort()
      .join('&');
    const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
    const canonical = [request.method, url.pathname, query, headers.join(''), names, claimed].join('\n');
    const scope = `${day}/${region}/s3/aws4_request`;
    const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
    const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
      (made, part) => createHmac('sha256', made).update(part).digest(),
      `AWS4${this.config.secret}`,
    );
    const right = createHmac('sha256', key).update(toSign).digest('hex');
    return keyId === this.config.keyId && region === this.config.region && signature === right;
  }
}

const sha256 = (text: Buffer | string): string => createHash('sha256').update(text).digest('hex');
const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const xml = (response: ServerResponse, root: string, inner: string): void =>
  void response
    .writeHead(200, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?><${root}>${inner}</${root}>`);

const fail = (response: ServerResponse, status: number, code: string): void =>
  void response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(
      `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
    );
