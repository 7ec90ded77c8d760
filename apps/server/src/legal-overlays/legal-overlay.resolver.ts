import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { PageArguments } from '../graphql/connection';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import {
  EnforceLegalOverlayInput,
  SimulateLegalOverlayArguments,
  WriteLegalOverlayInput,
} from './legal-overlay.inputs';
import { legalOverlayReading, legalOverlaysPage } from './legal-overlay.reading';
import { enforceLegalOverlay, writeLegalOverlay } from './legal-overlay.service';
import { LegalOverlay, LegalOverlayConnection, LegalSimulation } from './legal-overlay.type';
import { simulateLegalOverlay } from './legal-simulation.service';

@Resolver()
export class LegalOverlayResolver {
  @Query(() => LegalOverlayConnection, {
    description: '本县期限规定: every edition, the latest written first.',
  })
  @Opens('legalOverlay.read', legalOverlaysPage)
  legalOverlays(
    @Args(() => PageArguments) _: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => LegalSimulation, {
    description:
      '试算: which open matters would have other dates under an edition, a part at a time: of the whole county, or of the office entered.',
  })
  @Opens('legalOverlay.manage')
  simulateLegalOverlay(
    @Args(() => SimulateLegalOverlayArguments) args: SimulateLegalOverlayArguments,
    @Ctx() { db, actor, language }: Context,
  ): Promise<LegalSimulation> {
    return simulateLegalOverlay(db, scopeOf(actor as SignedIn), args, language);
  }

  @Mutation(() => LegalOverlay, { description: '起草期限规定, in the county’s office.' })
  @Opens('legalOverlay.manage')
  writeLegalOverlay(
    @Arg('input', () => WriteLegalOverlayInput) input: WriteLegalOverlayInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legalOverlayReading, writeLegalOverlay);
  }

  @Mutation(() => LegalOverlay, { description: '施行期限规定.' })
  @Opens('legalOverlay.manage')
  enforceLegalOverlay(
    @Arg('input', () => EnforceLegalOverlayInput) input: EnforceLegalOverlayInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legalOverlayReading, enforceLegalOverlay);
  }
}
