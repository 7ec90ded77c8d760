import { Field, InputType, Int } from 'type-graphql';
import type { CoServiceMethod as Method, MandateWay as Way } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { CoServiceMethod, MandateWay } from '../graphql/group-enums';
import { DateScalar } from '../graphql/scalars';

/** 推选: what is said of it, within what `base` says. */
// oxlint-disable-next-line typescript/no-explicit-any -- TypeScript wants it of a base that is not known yet
function mandateIn<Base extends abstract new (...args: any[]) => object>(base: Base) {
  @InputType()
  abstract class Mandate extends base {
    @Field(() => MandateWay, { description: 'How the representatives were chosen.' })
    chosenBy: Way;

    @Field(() => DateScalar, { description: 'On which day: not after today.' })
    chosenOn: string;

    @Field(() => String, {
      description: 'The written mandate: what it says or where it lies, up to 500 characters.',
    })
    mandate: string;
  }
  return Mandate;
}

@InputType({ description: '推选: the mandate of the representatives, who are the parties.' })
export class GroupMandateInput extends mandateIn(Object) {}

@InputType({
  description:
    '登记为集体信访: of the petition of this id and version, whose parties are the representatives.',
})
export class FormGroupMatterInput extends mandateIn(EditInput) {}

@InputType({
  description:
    '另行推选代表: of the petition of this id and version, whose parties are the representatives as they are now.',
})
export class RenewMandateInput extends mandateIn(EditInput) {}

@InputType({ description: '更换联名码: the code before it opens nothing any more.' })
export class ReissueInvitationInput extends EditInput {}

@InputType({
  description:
    '登记共用电话的人数: of the petition of this id and version. A number in place of the one before; nobody is named.',
})
export class CountSharedPhonesInput extends EditInput {
  @Field(() => Int, {
    description: 'How many people, beyond the phones that confirmed, stand behind these; 0 takes it back.',
  })
  people: number;

  @Field(() => String, { description: 'How the office knows, up to 500 characters, and no names.' })
  basis: string;
}

@InputType({ description: '送达联名人: of the petition of this id and version.' })
export class ServeCoSignersInput extends EditInput {
  @Field(() => CoServiceMethod, {
    description: 'How. IN_PORTAL and BY_REPRESENTATIVE serve everybody who asked for that.',
  })
  method: Method;

  @Field(() => [Int], {
    nullable: true,
    description: 'Numbers of those it reached (联名人 3), for the ways that serve one by one.',
  })
  ordinals?: number[] | null;

  @Field(() => String, {
    description: 'What shows it, or why they were not reached; up to 1,000 characters, and no names.',
  })
  proof: string;
}

@InputType({ description: '查看联名人地址: of one who asked for a letter, once there is something to send.' })
export class RevealCoSignerInput extends EditInput {
  @Field(() => Int, { description: 'Their number.' })
  ordinal: number;

  @Field(() => String, { description: '用途, up to 200 characters.' })
  purpose: string;
}
