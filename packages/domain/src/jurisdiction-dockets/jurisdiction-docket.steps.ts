import type { Refusal, StepTable } from '../shared/steps';
import type { TenantKind } from '../tenants/tenant';
import type { DocketStatus } from './jurisdiction-docket';

export type DocketFacts = Readonly<{ status: DocketStatus }>;

export const DOCKET_ACTIONS = ['state', 'agree', 'decide'] as const;
export type DocketAction = (typeof DOCKET_ACTIONS)[number];

/** The life of a jurisdiction docket; opened by hand or by rules that do not decide, and closed by a decision alone. */
export const docketSteps: StepTable<DocketAction, DocketStatus, DocketFacts> = {
  state: {
    label: { zh: '记录意见', en: 'Record an opinion' },
    from: ['UNDECIDED'],
    to: null,
    permission: 'petition.handle',
  },
  agree: {
    label: { zh: '协商一致', en: 'Record the agreement' },
    from: ['UNDECIDED'],
    to: 'DECIDED',
    permission: 'petition.assign',
  },
  decide: {
    label: { zh: '决定管辖', en: 'Decide' },
    from: ['UNDECIDED'],
    to: 'DECIDED',
    permission: 'jurisdiction.decide',
  },
};

/** Only the county's office is above two offices, and decides for another one. */
export const decidesForOffices = (kind: TenantKind): boolean => kind === 'COUNTY_OFFICE';

export type Opinion = Readonly<{ unitId: string; competent: boolean }>;

/**
 * 协商一致: exactly one body says that it is competent, and it is the one agreed on. Whoever has not been heard has not
 * agreed, and whoever contradicts is heard by the common superior.
 */
export function agreedOn(opinions: readonly Opinion[], unitId: string): Refusal | null {
  const claims = opinions.filter(({ competent }) => competent);
  return claims.length === 1 && claims[0]?.unitId === unitId ? null : { code: 'NOT_AGREED' };
}
