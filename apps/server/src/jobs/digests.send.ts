import { digestSubject, digestText } from '../digests/digest-mail.service';
import { dueDigest, linesOf, markSent } from '../digests/digest.service';
import { placeOf, type Task } from '../queue/task';
import type { JobWorld } from './world';

/**
 * Sends one digest. No transaction is open while the mail server is spoken to: a server that dies between its answer and
 * ours sends the same letter again, under the same Message-ID.
 */
export const digestsSend: Task<JobWorld> = async ({ db, mailer, config, now }, payload) => {
  const place = placeOf(payload);
  const { digestId: id } = payload as { digestId: string };
  if (mailer === null) return;
  const found = await db.inside(place, async (tx) => {
    const digest = await dueDigest(tx, id);
    return digest && { ...digest, lines: await linesOf(tx, id) };
  });
  if (found === null) return;
  const { address, lines, ...names } = found;
  const reader = { ...names, publicUrl: config.publicUrl };
  await mailer.send({
    id,
    to: address,
    subject: digestSubject(lines.length, reader),
    text: digestText(lines, reader),
  });
  await db.write(place, async (tx) => markSent(tx, id, now()));
};
