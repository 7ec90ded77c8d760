import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { createLogger } from './logger';

const SECRET = '王小明 11010519491231002X';

/** What the log wrote about an error. */
function logged(error: unknown): string {
  const lines: string[] = [];
  createLogger({ production: true }, { write: (line) => void lines.push(line) }).error(
    { err: error },
    'failed',
  );
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('what a log keeps of an error', () => {
  const fromDriver = (): Error =>
    Object.assign(new Error(`invalid input syntax for type date: "${SECRET}"`), {
      code: '22P02',
      severity: 'ERROR',
      detail: `Failing row contains (${SECRET})`,
      client: { secretKey: SECRET, connection: { parsedStatements: { q: SECRET } } },
    });

  it('says what went wrong and where', () => {
    const line = JSON.parse(logged(fromDriver())) as { err: { code: string; message: string; at: string[] } };
    expect(line.err).toMatchObject({
      code: '22P02',
      severity: 'ERROR',
      message: 'invalid input syntax for type date',
    });
    expect(line.err.at[0]).toContain('logger.test');
  });

  it('keeps neither the row nor the value nor the connection of a driver', () => {
    expect(logged(fromDriver())).not.toContain('王小明');
    expect(logged(new Error('lost', { cause: fromDriver() }))).not.toContain('王小明');
  });

  it('keeps no parameters of a statement', () => {
    const line = logged(new QueryFailedError('insert into party values ($1)', [SECRET], fromDriver()));
    expect(line).not.toContain('王小明');
    expect(line).toContain('22P02');
  });

  it('stays short with a thing that is no error, or one that caused itself', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    expect(logged(loop).length).toBeLessThan(8_000);
    expect(logged({ secretKey: SECRET })).not.toContain('王小明');
  });
});
