// Tests read answers of many shapes; the contract is checked by the schema itself.
/* oxlint-disable typescript/no-explicit-any */

import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** `fetch` would take a fifth of the processor's time of a test that asks much. */
const agent = new Agent({ keepAlive: true });

/** What the API said: data, or the codes of its refusals. */
export type Answer = {
  data: any;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> & { code: string } }[];
};

/** A client as a third party writes one: HTTP, JSON, a cookie. */
export class Visitor {
  /** Everything the server ever said to this visitor, for tests that look for what must not be in it. */
  readonly heard: string[] = [];

  constructor(
    readonly url: string,
    private readonly headers: Record<string, string> = {},
    private cookie = '',
  ) {}

  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.post(JSON.stringify({ query, variables }));
    const [set] = response.headers['set-cookie'] ?? [];
    if (set !== undefined) this.cookie = set.split(';')[0] as string;
    const said = await text(response);
    this.heard.push(said);
    return JSON.parse(said) as Answer;
  }

  /** Asks again where the server had closed a connection that was about to be used again. */
  private async post(body: string): Promise<IncomingMessage> {
    const headers = { 'content-type': 'application/json', cookie: this.cookie, ...this.headers };
    const call = request(`${this.url}/graphql`, { method: 'POST', agent, headers });
    call.end(body);
    try {
      return ((await once(call, 'response')) as [IncomingMessage])[0];
    } catch (error) {
      if (call.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET') return this.post(body);
      throw error;
    }
  }

  /** The data of an answer without errors. */
  async run(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const answer = await this.send(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** The code of the first refusal; fails when there was none. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const answer = await this.send(query, variables);
    if (!answer.errors?.[0]) throw new Error(`not refused: ${JSON.stringify(answer.data)}`);
    return answer.errors[0].extensions.code;
  }

  /** The cookie as a browser would send it. */
  get credentials(): string {
    return this.cookie;
  }

  /** Another visitor with this one's cookie, as an attacker who copied it; at another server of the same house. */
  twin(url = this.url, headers: Record<string, string> = {}): Visitor {
    return new Visitor(url, { ...this.headers, ...headers }, this.cookie);
  }
}
