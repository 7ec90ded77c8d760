import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AttachmentFormat as Format, AttachmentKind as Kind } from '@huiyin/domain';
import { AttachmentFormat, AttachmentKind } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import type { AttachmentEntity } from './attachment.entity';

type Shown = Omit<AttachmentEntity, 'countyId' | 'tenantId' | 'nameSealed'>;

@ObjectType({
  simpleResolvers: true,
  description: '附件: a file of a petition. Its content is at `/attachments/<id>`.',
})
export class Attachment implements Shown {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The petition it belongs to.' })
  petitionId: string;

  @Field(() => AttachmentKind, { description: 'What it is for.' })
  kind: Kind;

  @Field(() => AttachmentFormat, { description: 'What its content was found to be.' })
  format: Format;

  @Field(() => String, { description: 'The name it is shown under, with the ending its content calls for.' })
  name: string;

  @Field(() => Int, { description: 'Size.' })
  bytes: number;

  @Field(() => String, { description: 'SHA-256 of the content, in hexadecimal.' })
  sha256: string;

  @Field(() => Int, { nullable: true, description: 'Width of an image in pixels.' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Height of an image in pixels.' })
  height: number | null;

  @Field(() => Boolean, { description: 'Whether the petitioner sent it by the portal.' })
  fromPortal: boolean;

  @Field(() => String, { description: 'Who added it.' })
  addedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  addedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its content was destroyed.' })
  removedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who removed it.' })
  removedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  removedReason: string | null;

  @Field(() => Int, { description: 'Version, for removing it.' })
  version: number;
}
