import { Field, Int, ObjectType } from 'type-graphql';
import { SKIP_REASONS, type SkipReason as Reason, type SkippedDivision as Skipped } from '@huiyin/domain';
import { enumOf } from '../graphql/enum-of';

const SkipReason = enumOf('SkipReason', SKIP_REASONS, '没有导入的原因.', {
  OTHER_COUNTY: '不是本县的',
  NO_CODE: '没有代码',
  REPEATED_CODE: '代码重复，以后面一条为准',
});

@ObjectType({ simpleResolvers: true, description: 'A row of a list of divisions that was not taken.' })
export class SkippedDivision implements Skipped {
  @Field(() => Int, { description: 'Its number in the list, from 1.' })
  row: number;

  @Field(() => String, { description: 'Its code, as written.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => SkipReason, { description: 'Why.' })
  reason: Reason;
}
