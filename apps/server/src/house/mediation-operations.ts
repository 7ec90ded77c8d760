import { beijingDate } from '@huiyin/domain';
import { AGREED, aMediation, BOTH_CONSENTED } from '../mediations/mediation.fixture';
import { register } from '../petitions/petition.fixture';
import { input, type Operation } from './operation';
import { after, type Prepared, type Stage } from './preparations';

const CLERK = { by: 'CLERK' } as const;
const OF_IT = { 'input.id': 'mediation' } as const;
const today = (): string => beijingDate(new Date());

const a =
  (more: () => Parameters<typeof aMediation>[4] = () => ({})) =>
  async ({ world, place }: Stage): Promise<Prepared> => {
    const { id } = await register(place.clerk);
    return {
      objects: { petition: id, ...(await aMediation(world, place, id, place.objects.official, more())) },
    };
  };

/** 调解. */
export const MEDIATION_OPERATIONS: Readonly<Record<string, Operation>> = {
  mediation: { ids: { id: 'mediation' } },
  mediations: { ids: { petitionId: 'petition' } },
  openMediation: {
    ...CLERK,
    ids: {
      'input.id': 'petition',
      'input.bodyUnitId': 'unit',
      'input.mediatorIds': 'official',
      'input.participants.unitId': 'unit',
      'input.participants.officialId': 'official',
    },
    args: input({
      kind: 'PEOPLES_MEDIATION',
      body: '镇调委会',
      lead: 'LED_BY_MEDIATION_BODY',
      subject: '围墙占道',
      otherPartyKind: 'OTHER_PERSON',
      otherParty: '邻居',
      outsideMediators: '老周',
      participants: { kind: 'BODY_SERVICE_CENTRE' },
    }),
    prepare: after('acceptPetition', 'assignPetition', 'takePetition'),
  },
  joinMediation: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.mediationId': 'mediation' },
    prepare: async (stage) => {
      const { objects } = await a()(stage);
      const petition = await after('acceptPetition', 'assignPetition', 'takePetition')(stage);
      return { ...petition, objects: { ...objects, ...petition.objects } };
    },
  },
  addDisputeParticipant: {
    ...CLERK,
    ids: { ...OF_IT, 'input.participant.unitId': 'unit', 'input.participant.officialId': 'official' },
    args: input({ participant: { kind: 'BODY_OTHER' } }),
    prepare: a(),
  },
  releaseDisputeParticipant: {
    ...CLERK,
    ids: { ...OF_IT, 'input.participantId': 'mediationParticipant' },
    args: input({ reason: '另有分工' }),
    prepare: a(),
  },
  changeDisputeLead: {
    ...CLERK,
    ids: { ...OF_IT, 'input.participantId': 'mediationParticipant' },
    args: input({ reason: '一站式办理更方便' }),
    prepare: a(),
  },
  linkDispute: {
    ids: { ...OF_IT, 'input.otherTenantId': 'tenant' },
    countywide: ['input.otherTenantId'],
    args: input({ otherNumber: '2026-00001', reason: '同一道围墙' }),
    prepare: a(),
    spent: true,
  },
  planDisputeStep: {
    ...CLERK,
    ids: OF_IT,
    args: () => ({ input: { text: '约双方现场丈量', on: today() } }),
    prepare: a(),
  },
  contributeToDispute: {
    ...CLERK,
    ids: { ...OF_IT, 'input.participantId': 'mediationParticipant' },
    args: input({ text: '调取了宅基地档案' }),
    prepare: a(),
  },
  moveMediationSession: {
    ...CLERK,
    ids: { ...OF_IT, 'input.sessionId': 'mediationSession' },
    args: () => ({
      input: { at: new Date(Date.now() + 172_800_000).toISOString(), reason: '对方当天有事' },
    }),
    prepare: a(BOTH_CONSENTED),
  },
  recordMediationConsent: {
    ...CLERK,
    ids: OF_IT,
    args: () => ({ input: { side: 'OTHER_SIDE', means: 'CONSENT_ORAL', on: today() } }),
    prepare: a(),
  },
  planMediationSession: {
    ...CLERK,
    ids: OF_IT,
    args: () => ({ input: { at: new Date(Date.now() + 86_400_000).toISOString(), place: '调解室' } }),
    prepare: a(BOTH_CONSENTED),
  },
  recordMediationSession: {
    ...CLERK,
    ids: { ...OF_IT, 'input.sessionId': 'mediationSession' },
    args: input({ result: 'SESSION_GOES_ON', attended: '双方', record: '各自陈述' }),
    prepare: a(BOTH_CONSENTED),
  },
  recordMediationAgreement: {
    ...CLERK,
    ids: { ...OF_IT, 'input.items.petitionId': 'petition' },
    args: () => ({
      input: {
        form: 'AGREED_IN_WRITING',
        effectiveOn: today(),
        items: { text: '恢复原状', doer: 'OTHER_SIDE', dueOn: today() },
      },
    }),
    // its row of the agreement is written by the act
    prepare: a(BOTH_CONSENTED),
  },
  recordMediationPerformance: {
    ...CLERK,
    ids: { ...OF_IT, 'input.itemId': 'mediationItem' },
    args: () => ({ input: { performedOn: today(), proof: '照片' } }),
    prepare: a(AGREED),
  },
  recordMediationBreach: {
    ...CLERK,
    ids: { ...OF_IT, 'input.itemId': 'mediationItem' },
    prepare: a(AGREED),
  },
  recordConfirmationRequest: {
    ...CLERK,
    ids: OF_IT,
    args: () => ({ input: { court: '县人民法院', askedOn: today() } }),
    prepare: a(AGREED),
  },
  recordConfirmation: {
    ...CLERK,
    ids: OF_IT,
    args: () => ({ input: { confirmed: true, decidedOn: today() } }),
    prepare: a(() => ({
      ...AGREED(),
      confirmation: 'COURT_ASKED' as const,
      court: '县人民法院',
      courtAskedOn: today(),
    })),
  },
  arrangeMediation: {
    ...CLERK,
    ids: { ...OF_IT, 'input.keeperId': 'official', 'input.mediatorIds': 'official' },
    args: input({ lead: 'LED_BY_SERVICE_CENTRE', outsideMediators: '老周' }),
    prepare: a(),
  },
  revealOtherParty: {
    ...CLERK,
    ids: OF_IT,
    args: input({ purposeKind: 'CONTACT_OTHER_SIDE', purpose: '约定调解时间' }),
    prepare: a(),
  },
  endMediation: {
    ...CLERK,
    ids: OF_IT,
    args: input({ ending: 'ENDED_BY_OTHER' }),
    prepare: a(),
  },
};
