import { describe, expect, it } from '@jest/globals';
import { buildSchema as schemaOf, getNamedType, type GraphQLSchema } from 'graphql';
import { permissions } from '@huiyin/domain';
import { hangDoors } from '../graphql/door';
import { buildSchema } from '../graphql/schema';
import type { RootExtensions } from '../reading/reading';
import { textOf } from './files';
import { numbersOf, rootFields } from './root-fields';

const doors = (schema: GraphQLSchema) =>
  rootFields(schema).map((field) => [field.name, (field.extensions as RootExtensions).door] as const);

describe('doors', () => {
  it('stand before every query and mutation, and name a permission that somebody holds', () => {
    const nameless = doors(buildSchema()).filter(
      ([, door]) => door !== 'public' && !(door !== undefined && permissions[door]?.length > 0),
    );
    expect(nameless).toEqual([]);
  });

  it('are open to everybody before signing in alone', () => {
    const open = doors(buildSchema()).filter(([, door]) => door === 'public');
    expect(open.map(([name]) => name).sort()).toEqual([
      'acceptInvitation',
      'answerOwnWords',
      'askForHearing',
      'askForReview',
      'chooseAid',
      'confirmCoSignature',
      'consentToElectronicService',
      'disputePerformance',
      'followPetition',
      'invitation',
      'invitedMatter',
      'portalTenants',
      'publicOffice',
      'ratePetition',
      'rateReception',
      'receiptDays',
      'receiptKeys',
      'signIn',
      'submitPetition',
      'viewer',
      'withdrawCoSignature',
    ]);
  });

  it('of petitioners are all named to third parties', () => {
    const told = textOf('docs/api.md');
    const open = doors(buildSchema()).flatMap(([name, door]) => (door === 'public' ? [name] : []));
    const ofStaff = ['acceptInvitation', 'invitation', 'viewer'];
    expect(open.filter((name) => !ofStaff.includes(name) && !told.includes(`\`${name}\``))).toEqual([]);
  });

  /** A county's figures are not public; whoever opens one to everybody leaves out what counts fewer than five matters. */
  it('show everybody no figure: what numbers there are order, date or measure one matter, its papers or a text', () => {
    // who signed in is all that `viewer` tells, and to nobody else
    const open = rootFields(buildSchema()).filter(
      ({ name, extensions }) => name !== 'viewer' && (extensions as RootExtensions).door === 'public',
    );
    expect([...numbersOf(open.map(({ type }) => getNamedType(type)))].sort()).toEqual([
      'Clock.length',
      'Clock.mayExtendBy',
      'FollowedClaim.ordinal',
      'FollowedCoSigner.ordinal',
      'FollowedEvent.days',
      'FollowedMediationItem.ordinal',
      'FollowedPaper.edition',
      'FollowedReview.extendedDays',
      'FollowedReview.hearingDays',
      'PublicOffice.noticeVersion',
    ]);
    const { overview } = buildSchema().getQueryType()?.getFields() ?? {};
    expect([...numbersOf(overview ? [getNamedType(overview.type)] : [])]).toContain('ChannelFigure.count');
  });

  it('are asked for before the server starts', () => {
    const doorless = schemaOf('type Query { secrets: [String!]! }');
    expect(() => hangDoors(doorless, async () => undefined)).toThrow('secrets has no door');
  });

  it('cannot be walked around by subscribing', () => {
    expect(buildSchema().getSubscriptionType()).toBeUndefined();
  });
});
