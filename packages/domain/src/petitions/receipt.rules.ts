import type { Clock } from '../clocks/clock';

/** What an office states of a petition when it registers it: nothing of its petitioner, and no query code. */
export type ReceiptFacts = Readonly<{
  office: string;
  officeCode: string;
  number: string;
  /** Beijing dates. */
  receivedOn: string;
  registeredOn: string;
  /** The terms that run from then on. */
  due: readonly Readonly<{ kind: string; on: string }>[];
  /** SHA-256 of the text given, in hexadecimal. */
  textSha256: string;
}>;

/** What the office owes by when, of a matter's clocks. */
export const receiptDue = (clocks: readonly Clock[]): ReceiptFacts['due'] =>
  clocks.filter(({ duty, state }) => duty && state === 'RUNNING').map(({ kind, due }) => ({ kind, on: due }));

/**
 * 登记回执 as it is signed: JSON on one line, its names in alphabetical order, without blanks. The same facts always give the same
 * bytes.
 */
export const receiptText = (facts: ReceiptFacts): string =>
  JSON.stringify({
    due: facts.due.map(({ kind, on }) => ({ kind, on })),
    form: 'huiyin-receipt/1',
    number: facts.number,
    office: facts.office,
    officeCode: facts.officeCode,
    receivedOn: facts.receivedOn,
    registeredOn: facts.registeredOn,
    textSha256: facts.textSha256,
  });

type Signed = Readonly<{ receipt: string; sha256: string; signature: string; publicKey: string }>;

/** The file that its petitioner keeps: JSON with a name a line, so that ordinary tools can take the signed bytes out of it. */
export const receiptFile = ({ receipt, sha256, signature, publicKey }: Signed): string =>
  [
    '{',
    `"receipt": ${receipt},`,
    `"sha256": "${sha256}",`,
    `"signature": "${signature}",`,
    `"publicKey": "${publicKey}"`,
    '}',
    '',
  ].join('\n');
