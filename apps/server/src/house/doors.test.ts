import { describe, expect, it } from '@jest/globals';
import { buildSchema as schemaOf, type GraphQLSchema } from 'graphql';
import { permissions } from '@huiyin/domain';
import { hangDoors } from '../graphql/door';
import { buildSchema } from '../graphql/schema';
import type { RootExtensions } from '../reading/reading';
import { rootFields } from './root-fields';

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
      'askForHearing',
      'askForReview',
      'confirmCoSignature',
      'consentToElectronicService',
      'followPetition',
      'invitation',
      'invitedMatter',
      'portalTenants',
      'publicOffice',
      'ratePetition',
      'receiptKeys',
      'signIn',
      'submitPetition',
      'viewer',
      'withdrawCoSignature',
    ]);
  });

  it('are asked for before the server starts', () => {
    const doorless = schemaOf('type Query { secrets: [String!]! }');
    expect(() => hangDoors(doorless, async () => undefined)).toThrow('secrets has no door');
  });

  it('cannot be walked around by subscribing', () => {
    expect(buildSchema().getSubscriptionType()).toBeUndefined();
  });
});
