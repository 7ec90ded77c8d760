import 'reflect-metadata';
import { createCounty } from './commands/create-county';
import { migrateOnly } from './commands/migrate';
import { printSchemaTo } from './commands/print-schema';
import { start } from './commands/start';
import { verifyAudit } from './commands/verify-audit';
import { StartupError } from './startup-error';

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  start,
  migrate: migrateOnly,
  'create-county': createCounty,
  'verify-audit': verifyAudit,
  schema: printSchemaTo,
};

const [name = 'start', ...args] = process.argv.slice(2);
const command = commands[name];

if (command === undefined) {
  process.stderr.write(`未知命令 ${name}；可用：${Object.keys(commands).join('、')}\n`);
  process.exit(2);
}

command(args).catch((error: unknown) => {
  process.stderr.write(
    error instanceof StartupError ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`,
  );
  process.exit(1);
});
