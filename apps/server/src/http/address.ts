import type { IncomingMessage } from 'node:http';

/** The client's address: the peer's, or, behind `hops` trusted proxies, what the outermost of them saw. */
export function clientAddress(request: IncomingMessage, hops: number): string {
  const peer = request.socket.remoteAddress ?? '';
  if (hops === 0) return peer;
  const header = request.headers['x-forwarded-for'];
  const seen = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return seen.at(-hops) ?? peer;
}
