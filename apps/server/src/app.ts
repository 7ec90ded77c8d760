import { NIL } from 'uuid';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { RuleViolation, same, type Language } from '@huiyin/domain';
import { Background } from './background';
import type { Config } from './config';
import type { Database } from './db/database';
import type { Reader } from './db/walled-query';
import { admit, charge, cost } from './graphql/admission';
import type { Context, SignedIn } from './graphql/context';
import { formatError } from './graphql/errors';
import { Idempotency } from './graphql/idempotency';
import { LIMITS, PRICES } from './graphql/limits';
import { Points } from './graphql/points';
import { fastPath, stringifyResult } from './graphql/fast-path';
import { buildSchema, fieldResolver, printContract } from './graphql/schema';
import { clientAddress } from './http/address';
import { Metrics } from './http/metrics';
import { readBody } from './http/body';
import { requireAccount } from './http/account';
import { allowOrigin } from './http/cors';
import { sendRefusal } from './http/refusal';
import { servePages } from './http/static';
import { downloadAttachment, uploadAttachment } from './attachments/attachment.http';
import { uploadDivisions } from './divisions/division.http';
import { downloadProblems, uploadImport } from './imports/import.http';
import { warnIfUnavailable } from './logger';
import {
  downloadArchiveItems,
  downloadArchiveList,
  downloadCertificate,
  downloadVolume,
} from './archive-volumes/archive-volume.http';
import { downloadHandOff } from './hand-offs/hand-off.http';
import { downloadLedger } from './ledger/ledger.http';
import { downloadOverview } from './overview/overview.http';
import { downloadPaper } from './papers/paper.http';
import { attachAtPortal } from './portal/portal.http';
import { takePaperAtPortal } from './portal/portal-paper.http';
import { SessionKeeper } from './identity/session.keeper';
import { RateBound } from './identity/rate-bound';
import { GuessThrottle } from './identity/throttle';
import { SessionCookie, StaffDeviceCookie } from './identity/tokens';
import type { Services } from './services';
import { openFileStore } from './storage/file-store';
import { uploadTopics } from './topics/topic.http';
import { nameOperation, tracedRequest } from './tracing';
import { Vaults } from './vault/vaults';

const ATTACHMENT = /^\/attachments\/([0-9a-z-]{1,64})$/;
const PORTAL_PAPER = /^\/portal\/papers\/([0-9a-z-]{1,64})$/;
const PAPER = /^\/papers\/([0-9a-z-]{1,64})$/;
const VOLUME = /^\/archive-volumes\/([0-9a-z-]{1,64})$/;
const ARCHIVE_LIST = /^\/archive-lists\/([0-9a-z-]{1,64})$/;
const ARCHIVE_ITEMS = /^\/archive-items\/([0-9a-z-]{1,64})$/;
const CERTIFICATE = /^\/destructions\/([0-9a-z-]{1,64})$/;
const HAND_OFF = /^\/hand-offs\/([0-9a-z-]{1,64})$/;
const PROBLEMS = /^\/imports\/([0-9a-f-]{36})\/problems\.xlsx$/;

export type App = {
  readonly server: Server;
  readonly services: Services;
  readonly metrics: Metrics | null;
  stop(): Promise<void>;
};

/** Everything behind one port: GraphQL, its contract, health, and the pages of console and portal. */
export async function createApp(config: Config, db: Database, log: Logger): Promise<App> {
  const services: Services = {
    vaults: new Vaults(db, config.masterKey),
    files: await openFileStore(config),
    sessions: new SessionKeeper(db),
    passwordGuesses: new GuessThrottle(),
    codeGuesses: new GuessThrottle(),
    submissions: new RateBound(),
    background: new Background(log),
    idempotency: new Idempotency(config.masterKey),
    points: new Points(config.allowance),
    now: () => new Date(),
  };
  const metrics = config.metricsPort === null ? null : new Metrics(db, services.background);
  const schema = buildSchema();
  let contract: string | null = null;
  const apollo = new ApolloServer<Context>({
    schema,
    fieldResolver,
    stringifyResult,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      languageOfErrors(log, metrics),
      nameOperation,
      cost,
      fastPath,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  const cookie = new SessionCookie(config.publicUrl);
  const staffCookie = new StaffDeviceCookie(config.publicUrl);
  const pages = servePages();

  const contextOf = async (request: IncomingMessage, response: ServerResponse): Promise<Context> => {
    const key = cookie.read(request.headers.cookie);
    const actor = key ? await services.sessions.actorOf(key) : null;
    requireAccount(request, actor);
    return {
      actor,
      db: db.as(readerOf(actor)),
      services,
      config,
      log,
      language: languageOf(request),
      address: clientAddress(request, config.trustProxy),
      userAgent: request.headers['user-agent'] ?? '',
      staffDevice: staffCookie.marks(request.headers.cookie),
      setCookie: (value) => void response.appendHeader('set-cookie', value),
    };
  };

  /** The context of a request outside GraphQL, which has paid for what it asks. */
  const paidFor = async (
    price: keyof typeof PRICES,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Context> => {
    const context = await contextOf(request, response);
    charge(context, PRICES[price]);
    return context;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    secureHeaders(response);
    const url = urlOf(request);
    if (!allowOrigin(request, response, config)) return;
    switch (url.pathname) {
      case '/graphql':
        return answerGraphQL(apollo, request, response, url, await contextOf(request, response));
      case '/imports':
        return uploadImport(request, response, await paidFor('import', request, response));
      case '/attachments':
        return uploadAttachment(
          request,
          url.searchParams,
          response,
          await paidFor('attach', request, response),
        );
      case '/portal/attachments':
        return attachAtPortal(
          request,
          url.searchParams,
          response,
          await paidFor('attach', request, response),
        );
      case '/topics':
        return uploadTopics(request, response, await paidFor('import', request, response));
      case '/divisions':
        return uploadDivisions(
          request,
          url.searchParams,
          response,
          await paidFor('import', request, response),
        );
      case '/ledger.xlsx':
        return downloadLedger(url.searchParams, response, await paidFor('export', request, response));
      case '/overview.xlsx':
        return downloadOverview(url.searchParams, response, await paidFor('export', request, response));
      case '/schema.graphql':
        contract ??= printContract(schema);
        return send(response, 200, 'text/plain; charset=utf-8', contract);
      case '/healthz':
        return send(response, 200, 'text/plain', 'ok');
      case '/readyz':
        return (await isReady(db))
          ? send(response, 200, 'text/plain', 'ready')
          : send(response, 503, 'text/plain', 'database away');
      default: {
        const attachment = ATTACHMENT.exec(url.pathname);
        if (attachment?.[1])
          return downloadAttachment(attachment[1], response, await paidFor('download', request, response));
        const paper = PAPER.exec(url.pathname);
        if (paper?.[1])
          return downloadPaper(paper[1], response, await paidFor('download', request, response));
        const taken = PORTAL_PAPER.exec(url.pathname);
        if (taken?.[1])
          return takePaperAtPortal(
            request,
            taken[1],
            url.searchParams,
            response,
            await paidFor('download', request, response),
          );
        const volume = VOLUME.exec(url.pathname);
        if (volume?.[1])
          return downloadVolume(
            volume[1],
            url.searchParams,
            response,
            await paidFor('export', request, response),
          );
        const list = ARCHIVE_LIST.exec(url.pathname);
        if (list?.[1])
          return downloadArchiveList(list[1], response, await paidFor('export', request, response));
        const items = ARCHIVE_ITEMS.exec(url.pathname);
        if (items?.[1])
          return downloadArchiveItems(items[1], response, await paidFor('export', request, response));
        const certificate = CERTIFICATE.exec(url.pathname);
        if (certificate?.[1])
          return downloadCertificate(certificate[1], response, await paidFor('download', request, response));
        const packet = HAND_OFF.exec(url.pathname);
        if (packet?.[1])
          return downloadHandOff(packet[1], response, await paidFor('export', request, response));
        const problems = PROBLEMS.exec(url.pathname);
        if (problems?.[1])
          return downloadProblems(problems[1], response, await paidFor('export', request, response));
        return pages(request, response);
      }
    }
  };

  const server = createServer((request, response) => {
    metrics?.follow(request, response);
    tracedRequest(request, response, () => answer(request, response)).catch((error: unknown) => {
      if (error instanceof RuleViolation && !response.headersSent) {
        metrics?.refused(error.code);
        warnIfUnavailable(log, error);
        // the rest is let by, since a client that is still sending would not hear why it was refused
        request.resume();
        return sendRefusal(response, languageOf(request), error);
      }
      log.error({ err: error }, 'request failed');
      if (!response.headersSent) send(response, 500, 'text/plain', 'internal error');
      else response.destroy();
    });
  });
  server.requestTimeout = 120_000;
  return {
    server,
    services,
    metrics,
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 5_000).unref();
      });
      await services.background.stop();
      await apollo.stop();
    },
  };
}

async function answerGraphQL(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  context: Context,
): Promise<void> {
  const body = request.method === 'POST' ? await readBody(request, response) : null;
  admit(context, url, body);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, search: url.search, body },
    context: async () => context,
  });
  for (const [name, value] of result.headers) response.setHeader(name, value);
  response.statusCode = result.status ?? 200;
  if (result.body.kind === 'complete') {
    response.end(result.body.string);
    return;
  }
  for await (const chunk of result.body.asyncIterator) response.write(chunk);
  response.end();
}

/** Apollo formats errors without the context; the language and the refusals' codes are known here. */
function languageOfErrors(log: Logger, metrics: Metrics | null): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue, errors }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          const { singleResult } = response.body;
          singleResult.errors = singleResult.errors
            ?.map((formatted, i) =>
              formatError(formatted, errors?.[i] ?? formatted, log, contextValue.language),
            )
            .slice(0, 3);
          for (const { extensions } of singleResult.errors ?? [])
            metrics?.refused(String(extensions?.['code']));
        },
      };
    },
  };
}

/** @throws RuleViolation BAD_REQUEST for a target that is no path */
function urlOf(request: IncomingMessage): URL {
  try {
    return new URL(`http://localhost${request.url ?? '/'}`);
  } catch {
    throw new RuleViolation('BAD_REQUEST', { reason: same('URL') });
  }
}

/** An account that serves no post may be anybody's: it is kept from what is withheld from somebody. */
const readerOf = (actor: SignedIn | null): Reader | null =>
  actor && { home: actor.home.tenantId, officialId: actor.officialId ?? NIL };

const languageOf = (request: IncomingMessage): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';

async function isReady(db: Database): Promise<boolean> {
  try {
    await db.door('select 1 from app.door_tenant($1)', ['']);
    return true;
  } catch {
    return false;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function secureHeaders(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'no-referrer');
}
