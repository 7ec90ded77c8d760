import { aCoSignature, aGroupMatter, aMandate, formGroup } from '../group-matters/group-matter.fixture';
import { inputsOf, verb } from '../petitions/petition.fixture';
import { RateBound } from '../identity/rate-bound';
import { input, type Operation } from './operation';
import { after, atThePortal, type Prepared, type Stage } from './preparations';

const THE = { 'input.id': 'petition' } as const;
const CLERK = { by: 'CLERK', ids: THE } as const;

const withAGroup =
  (...steps: string[]) =>
  async (stage: Stage): Promise<Prepared> => {
    const { objects } = await after()(stage);
    await aGroupMatter(stage.world, stage.place, objects?.petition as string);
    return advanced(stage, objects, steps);
  };

async function advanced(
  { place }: Stage,
  objects: Prepared['objects'],
  steps: readonly string[],
): Promise<Prepared> {
  const inputs = inputsOf(place, place.clerk, place.clerk);
  for (const step of steps)
    await place.clerk.run(verb(step), { input: { id: objects?.petition, ...inputs[step] } });
  return objects ? { objects } : {};
}

/** A matter whose group was formed, and what an invited person, or a co-signer, has in hand. */
const invited = async (stage: Stage): Promise<{ tenantCode: string; number: string; code: string }> => {
  Object.assign(stage.world.app.services, { submissions: new RateBound() });
  const { objects, args } = await atThePortal()(stage);
  const code = await formGroup(stage.place.clerk, objects?.petition as string);
  return { tenantCode: stage.place.code, number: String(args?.['number']), code };
};

const CLOSED = { number: '', code: '' };

/** What is done for a group matter, and by those who stand behind it. */
export const GROUP_OPERATIONS: Readonly<Record<string, Operation>> = {
  formGroupMatter: { ...CLERK, args: input(aMandate()), prepare: after() },
  renewMandate: { ...CLERK, args: input(aMandate()), prepare: withAGroup() },
  reissueInvitation: { ...CLERK, args: input(), prepare: withAGroup() },
  countSharedPhones: { ...CLERK, args: input({ people: 2, basis: '上门核对' }), prepare: withAGroup() },
  serveCoSigners: {
    ...CLERK,
    args: input({ method: 'AT_COUNTER', ordinals: [1], proof: '本人签收' }),
    prepare: withAGroup('notAcceptPetition'),
  },
  revealCoSigner: {
    ...CLERK,
    args: input({ ordinal: 1, purpose: '寄送答复' }),
    prepare: withAGroup('notAcceptPetition'),
  },
  invitedMatter: { prepare: async (stage) => ({ args: await invited(stage) }) },
  confirmCoSignature: {
    outside: true,
    args: ({ code }) => ({ input: { tenantCode: code, ...CLOSED, ...aCoSignature(1) } }),
    prepare: async (stage) => ({ args: { input: { ...(await invited(stage)), ...aCoSignature(1) } } }),
  },
  withdrawCoSignature: {
    outside: true,
    args: ({ code }) => ({ input: { tenantCode: code, ...CLOSED } }),
    prepare: async (stage) => {
      const { objects, args } = await atThePortal()(stage);
      const { code } = await aGroupMatter(stage.world, stage.place, objects?.petition as string);
      return { args: { input: { tenantCode: stage.place.code, number: args?.['number'], code } } };
    },
  },
};
