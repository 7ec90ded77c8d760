import { describe, expect, it } from '@jest/globals';
import { petitionClocks } from './petition.rules';
import { profileOf } from '../clocks/profiles';
import { receiptDue, receiptFile, receiptText, type ReceiptFacts } from './receipt.rules';

const facts: ReceiptFacts = {
  office: '青山镇“信访”办\n"乙"',
  officeCode: 'qingshan',
  number: '2026-00012',
  receivedOn: '2026-03-02',
  registeredOn: '2026-03-03',
  due: [{ kind: 'ROUTE', on: '2026-03-17' }],
  textSha256: 'ab'.repeat(32),
};

describe('a receipt', () => {
  it('is one line whose names are in order, whatever an office is called', () => {
    const text = receiptText(facts);
    expect(text).not.toMatch(/\n/);
    const names = Object.keys(JSON.parse(text) as object);
    expect(names).toEqual(names.toSorted());
    expect(JSON.parse(text)).toEqual({ ...facts, form: 'huiyin-receipt/1' });
  });

  it('is the same for the same facts, however they are put together', () => {
    expect(receiptText(Object.fromEntries(Object.entries(facts).toReversed()) as ReceiptFacts)).toBe(
      receiptText(facts),
    );
    expect(receiptText({ ...facts, receivedOn: '2026-03-01' })).not.toBe(receiptText(facts));
  });

  it('states what the office owes, and no right of the petitioner', () => {
    const received = [{ kind: 'RECEIVED' as const, at: new Date('2026-03-02T02:00:00Z') }];
    const clocks = petitionClocks(profileOf('cn-2022'), received);
    const due = receiptDue(clocks);
    expect(due.length).toBeGreaterThan(0);
    for (const { kind, on } of due)
      expect(clocks.find((clock) => clock.kind === kind)).toMatchObject({ duty: true, due: on });
    expect(receiptDue(clocks.map((clock) => ({ ...clock, duty: false })))).toEqual([]);
    expect(receiptDue(clocks.map((clock) => ({ ...clock, state: 'SATISFIED' as const })))).toEqual([]);
  });

  it('lies in a file that is JSON', () => {
    const signed = { receipt: receiptText(facts), sha256: 'cd', signature: 'ef', publicKey: 'gh' };
    expect(JSON.parse(receiptFile(signed))).toEqual({
      ...signed,
      receipt: { ...facts, form: 'huiyin-receipt/1' },
    });
  });
});
