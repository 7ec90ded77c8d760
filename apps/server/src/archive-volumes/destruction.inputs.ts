import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { AppraisalOpinion as Opinion, DestructionStatus as Status } from '@huiyin/domain';
import { ActInput, EditInput } from '../graphql/act-input';
import { AppraisalOpinion, DestructionStatus } from '../graphql/archive-enums';
import { PageArguments } from '../graphql/connection';

@ArgsType()
export class DestructionsArguments extends PageArguments {
  @Field(() => [DestructionStatus], { nullable: true, description: 'Any of these states.' })
  status?: Status[] | null;
}

@InputType({ description: '对一卷的鉴定意见.' })
export class AppraisalInput {
  @Field(() => ID, { description: 'The volume.' })
  volumeId: string;

  @Field(() => AppraisalOpinion, { description: 'Destroy it, or keep it longer.' })
  opinion: Opinion;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many years, from this one on; only with KEEP_LONGER.',
  })
  years?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, up to 500 characters; required with KEEP_LONGER.',
  })
  reason?: string | null;
}

@InputType({ description: '鉴定: opinions on volumes whose term is over, for a leader to decide on.' })
export class AppraiseVolumesInput extends ActInput {
  @Field(() => [ID], { description: '鉴定人: officials, who then neither decide nor watch.' })
  appraiserIds: string[];

  @Field(() => [AppraisalInput], {
    description: 'Volume by volume, up to 200: accusations and others not in one list.',
  })
  lines: AppraisalInput[];
}

@InputType({ description: '决定: by a leader who has not appraised.' })
export class DecideDestructionInput extends EditInput {
  @Field(() => String, { description: 'What is said of it, up to 1000 characters.' })
  decision: string;
}

@InputType({ description: '销毁, before two who watch. It cannot be undone.' })
export class DestroyVolumesInput extends EditInput {
  @Field(() => [ID], { description: '监销人: two officials who have not appraised.' })
  supervisorIds: string[];
}
