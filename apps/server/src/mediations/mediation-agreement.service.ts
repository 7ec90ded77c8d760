import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  breachRemedy,
  chineseDate,
  confirmationClock,
  itemsOf,
  labelOf,
  MEDIATION_LENGTHS as MOST,
  refusedRemedy,
  optionalText,
  requiredText,
  saidText,
  requireAfterConsent,
  requirePetitionOpen,
  requireDayBetween,
  requireLate,
  requireUnperformed,
  requireWithin,
  RuleViolation,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import type { MediationEntity } from './mediation.entity';
import type * as Inputs from './mediation.inputs';
import { MediationItemEntity } from './mediation-item.entity';
import { requireUnnamed } from './mediation-names.service';
import {
  advance,
  advanceAll,
  consentDaysOf,
  consentedBy,
  disputeOf,
  itemsOfMediation,
  partOf,
  taken,
} from './mediation-steps.service';

/**
 * 达成协议, once for every matter of the dispute whose petitioner had consented by then; or another in place of one that the court has not
 * confirmed (人民调解法第三十三条第三款), whose open items end with it.
 *
 * @throws RuleViolation WRONG_STATE, NOT_YOURS, CONSENT_MISSING, REQUIRED, INVALID, NOT_FOUND (an item's matter)
 */
export async function recordMediationAgreement(
  doing: Equipped,
  input: Inputs.RecordMediationAgreementInput,
): Promise<Done> {
  const { tx } = doing;
  const at = await taken(doing, input, 'agree');
  const { mediation, today } = at;
  const { form, effectiveOn } = input;
  const consentedOn = requireAfterConsent(effectiveOn, consentDaysOf(mediation), '协议生效日');
  const replaces = mediation.status === 'AGREEMENT_REACHED';
  requireDayBetween(effectiveOn, mediation.courtDecidedOn ?? consentedOn, today, '协议生效日');
  const items = itemsOf(input.items, effectiveOn);
  const agreedFacts = optionalText(input.facts, '协议事实', MOST.facts);
  const agreedManner = optionalText(input.manner, '履行方式', MOST.manner);
  for (const [said, field] of [
    [agreedFacts, '协议事实'],
    [agreedManner, '履行方式'],
  ] as const)
    if (said !== null) requirePetitionOpen(said, field);
  const reached = replaces
    ? (await agreedTogether(tx, mediation)).filter(({ status }) => status === 'AGREEMENT_REACHED')
    : (await disputeOf(tx, mediation, ['MEDIATING'])).filter(
        (one) => one.id === mediation.id || consentedBy(one, effectiveOn),
      );
  // an item is of one matter, or of all of them
  const shares = items.map((item, i) => ({
    ...item,
    sharedId: uuid(),
    of: input.items[i]?.petitionId ?? null,
  }));
  for (const { of } of shares)
    if (of !== null && !reached.some(({ petitionId }) => petitionId === of))
      throw new RuleViolation('NOT_FOUND');
  if (reached.length > 1) {
    for (const { text, of } of shares)
      if (of === null) await requireUnnamed(doing, mediation, text, '协议内容');
    // what stands in the agreement of each
    if (agreedFacts !== null) await requireUnnamed(doing, mediation, agreedFacts, '协议事实');
    if (agreedManner !== null) await requireUnnamed(doing, mediation, agreedManner, '履行方式');
  }
  const agreement = {
    form,
    effectiveOn,
    agreedFacts,
    agreedManner,
    agreementId: uuid(),
    confirmation: null,
    court: null,
    courtAskedOn: null,
    courtDecidedOn: null,
  };
  for (const one of reached) {
    const own = shares.filter(({ of }) => of === null || of === one.petitionId);
    if (own.length === 0) throw new RuleViolation('REQUIRED', { field: '协议内容' });
    const before = replaces ? await replaceItems(tx, one, today) : NOTHING_BEFORE;
    tx.insert(
      MediationItemEntity,
      own.map(({ text, doer, dueOn, sharedId }, i) => ({
        id: uuid(),
        mediationId: one.id,
        sharedId,
        ordinal: before.last + i + 1,
        text,
        doer,
        dueOn,
      })),
    );
    const text = [
      `${labelOf(form, 'zh')}，${chineseDate(effectiveOn)}生效`,
      ...(replaces
        ? [
            `代替${one.effectiveOn === null ? '' : chineseDate(one.effectiveOn)}生效、法院未予确认的原协议，原协议没有履行的 ${before.open} 项不再履行`,
          ]
        : []),
      ...own.map(({ text: what, doer, dueOn }) => `${labelOf(doer, 'zh')}，${chineseDate(dueOn)}前：${what}`),
    ].join('\n');
    await advance(doing, { mediation: one, status: at.status }, agreement, {
      kind: 'MEDIATION_AGREED',
      text,
    });
  }
  const audit = { from: mediation.status, to: at.status, form, effectiveOn, items: items.length };
  return { id: mediation.id, audit };
}

const NOTHING_BEFORE = { last: 0, open: 0 };

/** What of the old agreement was not done is not to be done any more. */
async function replaceItems(tx: Tx, { id }: MediationEntity, today: string): Promise<typeof NOTHING_BEFORE> {
  const items = await itemsOfMediation(tx, id);
  const open = items.filter(({ performedOn, replacedOn }) => performedOn === null && replacedOn === null);
  for (const item of open) tx.update(MediationItemEntity, item.id, { replacedOn: today });
  return { last: items.at(-1)?.ordinal ?? 0, open: open.length };
}

/** The mediations that share an agreement, locked: this one first. */
export async function agreedTogether(tx: Tx, mediation: MediationEntity): Promise<MediationEntity[]> {
  const { agreementId } = mediation;
  const all = await disputeOf(tx, mediation, ['AGREEMENT_REACHED', 'AGREEMENT_PERFORMED']);
  return all.filter((one, i) => i === 0 || (agreementId !== null && one.agreementId === agreementId));
}

/** The same item in each matter that agreed on it, with its mediation. */
async function twinsOf(
  tx: Tx,
  mediation: MediationEntity,
  item: MediationItemEntity,
): Promise<
  readonly Readonly<{ one: MediationEntity; items: MediationItemEntity[]; twin: MediationItemEntity }>[]
> {
  const together = await agreedTogether(tx, mediation);
  const found = await Promise.all(
    together.map(async (one) => ({ one, items: await itemsOfMediation(tx, one.id) })),
  );
  return found.flatMap(({ one, items }) => {
    const twin = items.find(
      ({ id, sharedId }) => id === item.id || (sharedId !== null && sharedId === item.sharedId),
    );
    return twin === undefined ? [] : [{ one, items, twin }];
  });
}

/** 登记履行: with the last item the agreement is performed. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, REQUIRED, INVALID */
export async function recordMediationPerformance(
  doing: Doing,
  input: Inputs.RecordMediationPerformanceInput,
): Promise<Done> {
  const { tx } = doing;
  const { mediation, today } = await taken(doing, input, 'perform');
  const { itemId, performedOn } = input;
  const item = await partOf(tx.get(MediationItemEntity, itemId), mediation.id);
  requireUnperformed(item);
  requireDayBetween(performedOn, mediation.effectiveOn ?? mediation.openedOn, today, '履行日期');
  const proof = saidText(input.proof, '履行凭据', MOST.proof);
  const told = {
    kind: 'MEDIATION_PERFORMED',
    text: `${item.text}（${proof}）`,
    audit: { item: item.ordinal },
  } as const;
  const done: Done[] = [];
  for (const { one, items, twin } of await twinsOf(tx, mediation, item)) {
    const whole = items.every(
      (other) => other.id === twin.id || other.performedOn !== null || other.replacedOn !== null,
    );
    tx.update(MediationItemEntity, twin.id, { performedOn, proof });
    const status = whole ? 'AGREEMENT_PERFORMED' : one.status;
    done.push(await advance(doing, { mediation: one, status }, {}, told));
  }
  return done[0] ?? { id: mediation.id };
}

/** 登记逾期未履行, and what may be done. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, INVALID (not late) */
export async function recordMediationBreach(
  doing: Doing,
  input: Inputs.RecordMediationBreachInput,
): Promise<Done> {
  const { tx } = doing;
  const at = await taken(doing, input, 'breach');
  const item = await partOf(tx.get(MediationItemEntity, input.itemId), at.mediation.id);
  requireLate(item, at.today);
  const twins = await twinsOf(tx, at.mediation, item);
  for (const { twin } of twins) tx.update(MediationItemEntity, twin.id, { breachedOn: at.today });
  const text = `${chineseDate(item.dueOn)}前：${item.text}。${breachRemedy(at.mediation, 'zh')}`;
  const told = { kind: 'MEDIATION_BREACHED', text, audit: { item: item.ordinal } } as const;
  return advanceAll(
    doing,
    at,
    twins.map(({ one }) => one),
    {},
    told,
  );
}

/** 登记申请司法确认. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED, INVALID, CONFIRMATION_OVER */
export async function recordConfirmationRequest(
  doing: Doing,
  input: Inputs.RecordConfirmationRequestInput,
): Promise<Done> {
  const at = await taken(doing, input, 'askCourt');
  const { mediation, today } = at;
  const { askedOn } = input;
  const effectiveOn = mediation.effectiveOn ?? mediation.openedOn;
  const { calendar, profileFor } = await legalRulesOf(doing.tx);
  requireDayBetween(askedOn, effectiveOn, today, '申请日期');
  requireWithin(confirmationClock(effectiveOn, null, calendar, profileFor(effectiveOn)), askedOn);
  const court = requiredText(input.court, '人民法院', MOST.court);
  const patch = { confirmation: 'COURT_ASKED', court, courtAskedOn: askedOn } as const;
  return advanceAll(doing, at, await agreedTogether(doing.tx, mediation), patch, {
    kind: 'MEDIATION_COURT_ASKED',
    text: `${court}，${chineseDate(askedOn)}`,
    audit: { askedOn },
  });
}

/** 登记法院决定. @throws RuleViolation WRONG_STATE, NOT_YOURS, INVALID */
export async function recordConfirmation(
  doing: Doing,
  { confirmed, decidedOn, ...input }: Inputs.RecordConfirmationInput,
): Promise<Done> {
  const at = await taken(doing, input, 'recordCourt');
  const { court, courtAskedOn, openedOn } = at.mediation;
  requireDayBetween(decidedOn, courtAskedOn ?? openedOn, beijingDate(doing.now), '法院决定日期');
  const confirmation = confirmed ? 'COURT_CONFIRMED' : 'COURT_REFUSED';
  return advanceAll(
    doing,
    at,
    await agreedTogether(doing.tx, at.mediation),
    { confirmation, courtDecidedOn: decidedOn },
    {
      kind: confirmed ? 'MEDIATION_CONFIRMED' : 'MEDIATION_NOT_CONFIRMED',
      text: `${court ?? ''}，${chineseDate(decidedOn)}${confirmed ? '' : `。${refusedRemedy('zh')}`}`,
      audit: { confirmation },
    },
  );
}
