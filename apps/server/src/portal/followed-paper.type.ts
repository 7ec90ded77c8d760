import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PaperKind as Kind } from '@huiyin/domain';
import { PaperKind } from '../graphql/report-enums';
import { DateScalar } from '../graphql/scalars';
import type { IssuedPaper } from '../papers/paper.type';

@ObjectType({
  simpleResolvers: true,
  description: '文书 that its petitioner may take: `POST /portal/papers/<id>` with number and query code.',
})
export class FollowedPaper
  implements Pick<IssuedPaper, 'id' | 'kind' | 'documentNumber' | 'edition' | 'datedOn' | 'sha256'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => PaperKind, { description: 'Which paper.' })
  kind: Kind;

  @Field(() => String, { description: 'The same in plain words.' })
  label: string;

  @Field(() => String, { description: 'The office that issued it.' })
  office: string;

  @Field(() => String, { description: '发文字号.' })
  documentNumber: string;

  @Field(() => Int, {
    description: 'The edition: of what was served the one that was, of all else the newest.',
  })
  edition: number;

  @Field(() => DateScalar, { description: 'The day printed on it.' })
  datedOn: string;

  @Field(() => String, { description: 'SHA-256 of the document, in hexadecimal.' })
  sha256: string;

  @Field(() => String, {
    nullable: true,
    description: '失效: by which review what it says fell, and when; null while it stands.',
  })
  setAside: string | null;

  @Field(() => Boolean, {
    description:
      '送达: taking it is electronic service, to which its petitioner has consented; terms run from then.',
  })
  servesByReading: boolean;
}
