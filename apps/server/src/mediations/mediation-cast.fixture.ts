import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../testing/world';

export const TODAY = beijingDate(new Date());

export const MEDIATION = `id version status kind body lead mediators mediatorIds keeper { name } consents { side means on recordedBy }
  sessions { id place result attended record } nextSessionAt form effectiveOn
  items { id ordinal text doer dueOn performedOn proof breachedOn } itemsOverdue remedy
  confirmationClock { due article state explanation } confirmation court courtAskedOn courtDecidedOn
  ending endReason failureNotice actions { action allowed code }`;
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${MEDIATION} } }`;

type Input = Record<string, unknown>;

export const act = async (who: TestPerson, name: string, input: Input) =>
  (await who.run(mutation(name), { input }))[name];
export const refusal = (who: TestPerson, name: string, input: Input): Promise<string> =>
  who.refused(mutation(name), { input });

export const DISPUTE = {
  kind: 'PEOPLES_MEDIATION',
  body: '石桥镇人民调解委员会',
  lead: 'LED_BY_MEDIATION_BODY',
  subject: '围墙占用通道',
  otherPartyKind: 'OTHER_PERSON',
  otherParty: '西邻住户',
  outsideMediators: ['老周'],
};
export const ITEMS = [
  { text: '拆除围墙', doer: 'OTHER_SIDE', dueOn: TODAY },
  { text: '补偿拆除费用一半', doer: 'PETITIONER_SIDE', dueOn: addDays(TODAY, 10) },
];

/** Who works on a dispute: the clerks' office, and the handler who keeps its mediation. */
export type Cast = Readonly<{ town: TestTenant; clerk: TestPerson; handler: TestPerson; leader: TestPerson }>;

/** The same people in each town. */
export const castOf = async (town: TestTenant): Promise<Cast> => ({
  town,
  clerk: await town.as('CLERK', '林小禾'),
  handler: await town.as('HANDLER', '何春燕'),
  leader: await town.as('LEADER', '秦岳'),
});

/** A petition in the handler's hands. */
export async function inHand({ town, clerk, handler, leader }: Cast, more: Input = {}): Promise<string> {
  const { id } = await register(clerk, more);
  const inputs = inputsOf(town, handler, leader);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await handler.run(verb('takePetition'), { input: { id } });
  return id as string;
}

/** A mediation on one, opened; with the consent of both; agreed on. */
export async function opened(cast: Cast, more: Input = {}) {
  const petitionId = await inHand(cast);
  const mediation = await act(cast.handler, 'openMediation', { id: petitionId, ...DISPUTE, ...more });
  return { petitionId, ...mediation };
}
export const consent = (who: TestPerson, id: string, side: string) =>
  act(who, 'recordMediationConsent', { id, side, means: 'CONSENT_WRITTEN', on: TODAY });

export async function begun(cast: Cast, more: Input = {}) {
  const mediation = await opened(cast, more);
  await consent(cast.handler, mediation.id, 'PETITIONER_SIDE');
  await consent(cast.handler, mediation.id, 'OTHER_SIDE');
  return mediation;
}
export async function agreed(cast: Cast, more: Input = {}, form = 'AGREED_IN_WRITING') {
  const { id, petitionId } = await begun(cast, more);
  const agreement = { form, effectiveOn: TODAY, items: ITEMS };
  return { petitionId, ...(await act(cast.handler, 'recordMediationAgreement', { id, ...agreement })) };
}

/** What of a petition a mediation must not move, and what it tells. */
export const petitionOf = async (who: TestPerson, id: string) =>
  (
    await who.run(
      'query ($id: ID!) { petition(id: $id) { dueOn dueKind clocks { kind due } events { kind text } actions { action allowed code } } }',
      { id },
    )
  ).petition;
