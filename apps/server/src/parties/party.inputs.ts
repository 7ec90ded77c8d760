import { Field, InputType } from 'type-graphql';
import type { RevealPurpose as Purpose } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { RevealPurpose } from '../graphql/petition-enums';

@InputType({ description: '信访人或代表. Sealed at once; only masked forms are shown.' })
export class PartyInput {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Phone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Document number.' })
  document?: string | null;
}

/** A look at an identity: which purpose, and in words. */
@InputType()
export abstract class LookInput extends EditInput {
  @Field(() => RevealPurpose, { description: 'Which purpose that is.' })
  purposeKind: Purpose;

  @Field(() => String, { description: 'What one needs it for.' })
  purpose: string;
}
