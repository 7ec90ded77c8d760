import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  PaperContent as DomainContent,
  PaperKind as Kind,
  PaperParagraph as DomainParagraph,
} from '@huiyin/domain';
import { PaperKind, PaperStyle } from '../graphql/report-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { PaperEntity } from './paper.entity';

type Shown = Omit<PaperEntity, 'countyId' | 'tenantId' | 'fileSealed' | 'actSeq' | 'petitionId' | 'reviewId'>;

/** What every issued paper tells of itself, whatever it is about. */
@ObjectType({ simpleResolvers: true })
export abstract class IssuedPaper implements Shown {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => PaperKind, { description: 'Which paper.' })
  kind: Kind;

  @Field(() => String, { description: '发文字号: the same in every edition.' })
  documentNumber: string;

  @Field(() => Int, { description: 'From 1; a later one was issued in its place.' })
  edition: number;

  @Field(() => DateScalar, { description: 'The day printed on it: that of the act, in Beijing.' })
  datedOn: string;

  @Field(() => Int, { description: 'Edition of the county’s template it was made from; 0 for our own.' })
  templateEdition: number;

  @Field(() => String, { description: 'SHA-256 of the document, in hexadecimal.' })
  sha256: string;

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt: Date;

  @Field(() => String, { description: 'Who issued it.' })
  issuedBy: string;

  @Field(() => String, { nullable: true, description: 'Why it was issued anew.' })
  reason: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '文书: one edition of a paper as it went out. The document is at `/papers/<id>`.',
})
export class Paper extends IssuedPaper {
  @Field(() => ID, { description: 'The petition it is about.' })
  petitionId: string;

  @Field(() => String, {
    nullable: true,
    description: '失效: by which review the answer in it fell, and when; null while it stands.',
  })
  setAside?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A paper of a petition or a review, and whether it can be issued now.',
})
export class PaperOffer {
  @Field(() => PaperKind, { description: 'Which paper.' })
  kind: Kind;

  @Field(() => Boolean, {
    description: 'Whether its act has been done, and of what answers, whether it is the one of the track.',
  })
  done: boolean;

  @Field(() => Boolean, { description: 'Whether one may issue it now.' })
  allowed: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the refusal, of docs/errors.md.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'Why not, and what is possible instead.' })
  reason: string | null;

  @Field(() => Boolean, { description: 'Whether an edition of it, for the same act, is there.' })
  issued: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A paragraph of a paper.' })
export class PaperParagraph implements DomainParagraph {
  @Field(() => PaperStyle, { description: 'Text, or a heading of the first or second rank.' })
  style: DomainParagraph['style'];

  @Field(() => String, { description: 'What it says.' })
  text: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '预览: a paper as it would read, with its petitioners masked and without a number.',
})
export class PaperPreview implements Omit<DomainContent, 'kind' | 'documentNumber'> {
  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'To whom.' })
  addressee: string;

  @Field(() => [PaperParagraph], { description: 'The text.' })
  body: PaperParagraph[];

  @Field(() => String, {
    nullable: true,
    description: 'What can be done about it, or that nothing is left to do.',
  })
  remedy: string | null;

  @Field(() => String, { description: 'The office.' })
  signature: string;

  @Field(() => [String], { description: '抄送: the offices that get a copy.' })
  copies: readonly string[];

  @Field(() => DateScalar, { description: 'The day it will carry.' })
  date: string;
}
