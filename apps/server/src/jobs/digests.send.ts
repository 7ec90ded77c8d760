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
  const found = await db.inside(place, (tx) => dueDigest(tx, id));
  if (found === null) return;
  const { address, officialId, ...names } = found;
  // a matter may have been withheld from who is told of it since
  const own = db.as({ home: place.tenantId, officialId });
  const lines = await own.inside(place, (tx) => linesOf(tx, id));
  const reader = { ...names, publicUrl: config.publicUrl };
  if (lines.length > 0)
    await mailer.send({
      id,
      to: address,
      subject: digestSubject(lines.length, reader),
      text: digestText(lines, reader),
    });
  await db.write(place, async (tx) => markSent(tx, id, now()));
};
