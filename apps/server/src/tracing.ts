import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';
import { RuleViolation } from '@huiyin/domain';
import { methodOf, pathOf } from './http/asked';

/**
 * Spans of requests and of their trips to the database (OpenTelemetry). They name paths, contract fields, roles and
 * codes: nothing that a caller can choose, and nobody. Without an exporter they cost next to nothing and go nowhere.
 */
const tracer = trace.getTracer('huiyin');

/** Follows a request until it is answered; what `answer` does belongs to it. */
export function tracedRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<void>,
): Promise<void> {
  const [method, path] = [methodOf(request), pathOf(request)];
  const parent = propagation.extract(context.active(), request.headers);
  const attributes = { 'http.request.method': method, 'url.path': path };
  return tracer.startActiveSpan(
    `${method} ${path}`,
    { kind: SpanKind.SERVER, attributes },
    parent,
    (span) => {
      response.once('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      return answer();
    },
  );
}

/** One trip to the database. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      failed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

function failed(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', codeOf(error));
}

function codeOf(error: unknown): string {
  if (error instanceof RuleViolation) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code.slice(0, 20) : error.name;
}

/** Tells of a valid operation what it is: its kind and its root fields, as the contract calls them. */
export const nameOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        const span = trace.getActiveSpan();
        if (!operation || !span?.isRecording()) return;
        const fields = operation.selectionSet.selections.flatMap((node) =>
          node.kind === 'Field' ? [node.name.value] : [],
        );
        span.setAttributes({ 'graphql.operation.type': operation.operation, 'graphql.root.fields': fields });
      },
    };
  },
};

/** Sends what is traced to an OTLP collector; OTEL_EXPORTER_OTLP_HEADERS and OTEL_BSP_* hold as everywhere. */
export async function startTracing(collector: URL): Promise<() => Promise<void>> {
  const [sdk, { OTLPTraceExporter }, { AsyncLocalStorageContextManager }, core, resources] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
      import('@opentelemetry/resources'),
    ]);
  const resource = resources
    .resourceFromAttributes({ 'service.name': 'huiyin' })
    .merge(resources.detectResources({ detectors: [resources.envDetector] }));
  const provider = new sdk.TracerProvider({
    resource,
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: collector.href }) }),
    ],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return async () => {
    // a collector that is away must not keep anybody from stopping
    await provider.shutdown().catch(() => undefined);
    trace.disable();
    propagation.disable();
    context.disable();
  };
}
