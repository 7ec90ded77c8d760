import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailRoute } from './config';
import { StartupError } from './startup-error';

/** A letter in plain text; `id` is its own for good, so that a letter sent again is known for the same. */
export type Letter = Readonly<{ id: string; to: string; subject: string; text: string }>;

/** Takes a letter, or fails: then it is to be tried again. */
export type Mailer = Readonly<{
  send(letter: Letter): Promise<void>;
  /** Removes letters that lie here since before this moment. */
  forget(before: Date): Promise<void>;
}>;

/** No mail server may hold up the queue for longer, in milliseconds. */
const PATIENCE_MS = 15_000;

/** The way out for mail: a server; a folder to look into; or none. */
export function mailerOf(route: MailRoute | null): Mailer | null {
  if (route === null) return null;
  return 'url' in route ? toServer(route.url, route.from) : toFolder(route.folder);
}

function toServer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, from));
      } catch (error) {
        const { code, responseCode } = error as { code?: string; responseCode?: number };
        // the server's own words name the recipient
        throw new Error(`mail not taken: ${code ?? 'unknown'} ${responseCode ?? ''}`.trim());
      }
    },
    // what was taken lies with the mail server
    async forget() {},
  };
}

/** For development and for a look at what would go out: one file a letter, overwritten when it is sent again. */
function toFolder(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(letter) {
      const { message } = await transport.sendMail(messageOf(letter, 'huiyin@localhost'));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${letter.id}.eml`), message as Buffer, { mode: 0o600 });
    },
    async forget(before) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      for (const name of await readdir(folder)) {
        if (!name.endsWith('.eml')) continue;
        const file = join(folder, name);
        if ((await stat(file)).mtime < before) await rm(file, { force: true });
      }
    },
  };
}

const messageOf = ({ id, to, subject, text }: Letter, from: string) => ({
  from,
  to,
  subject,
  text,
  messageId: `<${id}@huiyin>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
});

/** Refuses at the start what could only fail every morning. @throws StartupError */
export function checkSmtpUrl(url: string): string {
  if (/^smtps?:\/\/[^/\s]+\/?(\?.*)?$/.test(url) && URL.canParse(url)) return url;
  throw new StartupError(
    'HUIYIN_SMTP_URL 应形如 smtp://用户:密码@邮件服务器:587 或 smtps://…:465。',
    'HUIYIN_SMTP_URL must look like smtp://user:password@mailserver:587 or smtps://…:465.',
  );
}
