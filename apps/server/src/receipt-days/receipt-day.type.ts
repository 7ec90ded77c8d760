import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    '日终封存 of an office: one root over the receipts of a day. How it is checked: docs/receipts.md.',
})
export class ReceiptDay {
  @Field(() => DateScalar, { description: 'The day, in Beijing.' })
  day: string;

  @Field(() => String, { description: '封存值: the Merkle root (RFC 6962), in hexadecimal.' })
  root: string;

  @Field(() => String, {
    nullable: true,
    description: 'The `head` of the day before; null of the first that was closed.',
  })
  previous: string | null;

  @Field(() => String, {
    description: 'What is hashed into `head`: JSON on one line, with root and previous.',
  })
  record: string;

  @Field(() => String, { description: 'SHA-256 of `record`, in hexadecimal.' })
  head: string;

  @Field(() => DateTimeScalar, { description: 'When it was closed.' })
  closedAt: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: '全县的日终封存: one root over the heads of its offices’ days.',
})
export class CountyReceiptDay extends ReceiptDay {
  @Field(() => [String], { description: 'Those heads, in the order of the offices’ codes.' })
  heads: string[];
}

@ObjectType({ simpleResolvers: true, description: '日终封存 of an office and of its county, oldest first.' })
export class ReceiptDays {
  @Field(() => [ReceiptDay], { description: 'Of the office.' })
  office: ReceiptDay[];

  @Field(() => [CountyReceiptDay], { description: 'Of the county.' })
  county: CountyReceiptDay[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    '回执存证: where a receipt stands among those of its day; checked without Huiyin (docs/receipts.md).',
})
export class ReceiptProof {
  @Field(() => DateScalar, { description: 'The day of registration, in Beijing.' })
  day: string;

  @Field(() => String, { description: 'What there is to know of it, in plain words.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The file to keep beside the signed receipt; null while the day is not closed, and where the signature is all the proof there is.',
  })
  file: string | null;

  @Field(() => String, { nullable: true, description: '封存值 of the office’s day.' })
  root: string | null;

  @Field(() => String, {
    nullable: true,
    description: '封存值 of the county’s; null until all its offices have closed the day.',
  })
  countyRoot: string | null;
}
