import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { placeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import type { PetitionEntity } from '../petitions/petition.entity';
import { actRegistering } from '../petitions/petition-registering.service';
import { Petition } from '../petitions/petition.type';
import type { Planned } from '../reading/reading';
import { RegisterStaffGrievanceInput } from './staff-grievance.inputs';
import { registerStaffGrievance, staffGrievanceOf } from './staff-grievance.service';
import { StaffGrievance } from './staff-grievance.type';

/** Labels and one line each. */
@Resolver(() => Petition)
export class StaffGrievanceResolver {
  @FieldResolver(() => StaffGrievance, {
    nullable: true,
    description: '教职工内部矛盾: null of any other matter.',
  })
  async staffGrievance(
    @Root() { $: petition }: Planned<PetitionEntity>,
    @Ctx() { db, actor, services, language }: Context,
  ): Promise<StaffGrievance | null> {
    if (petition.staffOffice === null) return null;
    const asked = { now: services.now(), language };
    return db.inside(placeOf(actor as SignedIn, petition), (tx) => staffGrievanceOf(tx, petition, asked));
  }

  @Mutation(() => Petition, {
    description:
      '登记教职工内部矛盾: it is not there for the line managers named. Answers with the query code, once.',
  })
  @Opens('petition.register')
  registerStaffGrievance(
    @Arg('input', () => RegisterStaffGrievanceInput) input: RegisterStaffGrievanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actRegistering(context, info, input, registerStaffGrievance);
  }
}
