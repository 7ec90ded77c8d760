/** Looks through what no engine is here to run: the Dockerfile, and the shell scripts beside it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';

const folder = fileURLToPath(new URL('../docker/', import.meta.url));
const found = validate(readFileSync(`${folder}Dockerfile`, 'utf8')).map(
  ({ message, range }) => `docker/Dockerfile:${range.start.line + 1} ${JSON.stringify(message)}`,
);
for (const script of readdirSync(folder).filter((name) => name.endsWith('.sh'))) {
  try {
    execFileSync('sh', ['-n', folder + script], { stdio: 'pipe' });
  } catch (error) {
    found.push(`docker/${script} ${error.stderr}`);
  }
}
for (const line of found) process.stderr.write(`${line}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
