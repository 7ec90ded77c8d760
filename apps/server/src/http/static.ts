import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { CONSOLE, PORTAL } from '../paths';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Serves the portal below its folder, and the console everywhere else. */
export function servePages(): Handler {
  const [portal, console] = [serveFolder(PORTAL), serveFolder(CONSOLE)];
  return (request, response) => {
    const [, rest] = /^\/portal(\/.*)$/.exec(request.url ?? '') ?? [];
    if (rest !== undefined) {
      request.url = rest;
      return portal(request, response);
    }
    // relative addresses in its pages need the slash
    if (/^\/portal(\?|$)/.test(request.url ?? ''))
      return void response.writeHead(308, { location: '/portal/' }).end();
    return console(request, response);
  };
}

const missing: Handler = (_request, response) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
};

/** Serves what was built; paths that are no file are the application's own pages. */
function serveFolder(folder: string): Handler {
  if (!existsSync(folder)) return missing;
  const files = sirv(folder, {
    single: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', CONTENT_POLICY);
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (request, response) =>
    request.method === 'GET' || request.method === 'HEAD'
      ? files(request, response, () => missing(request, response))
      : missing(request, response);
}
