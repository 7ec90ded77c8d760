import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ArchiveItemKind as Kind, ArchiveStatus as Status, RetentionTerm as Term } from '@huiyin/domain';
import { ArchiveItemKind, ArchiveStatus, RetentionTerm } from '../graphql/archive-enums';
import { connectionOf } from '../graphql/connection';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Tenant } from '../tenants/tenant.type';
import type { ArchiveItemEntity } from './archive-item.entity';
import type { ArchiveListEntity } from './archive-list.entity';
import type { ArchiveVolumeEntity } from './archive-volume.entity';

@ObjectType({ simpleResolvers: true, description: '移交清册: volumes handed over to an archive on one day.' })
export class ArchiveList implements Omit<ArchiveListEntity, 'countyId' | 'tenantId'> {
  @Field(() => ID, { description: 'Unique id; `/archive-lists/<id>` is the list as a workbook.' })
  id: string;

  @Field(() => DateScalar, { description: 'When.' })
  handedOverOn: string;

  @Field(() => String, { description: '接收单位.' })
  receiver: string;

  @Field(() => String, { description: '接收人.' })
  receivedBy: string;

  @Field(() => Int, { description: 'How many volumes.' })
  volumes: number;

  @Field(() => String, {
    nullable: true,
    description: '未编页的理由: why some of them have pages that nobody counted; null where all were.',
  })
  uncountedReason: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  madeAt: Date;

  @Field(() => String, { description: 'By whom.' })
  madeBy: string;
}

@ObjectType({ simpleResolvers: true, description: 'A page of lists.' })
export class ArchiveListConnection extends connectionOf(ArchiveList, 'ArchiveList') {}

@ObjectType({
  simpleResolvers: true,
  description:
    '案卷: archived matters and reviews decided here, bound; what it holds is fixed by the hashes of its manifest.',
})
export class ArchiveVolume implements Omit<ArchiveVolumeEntity, 'countyId' | 'tenantId' | 'pages'> {
  @Field(() => ID, { description: 'Unique id; `/archive-volumes/<id>` is the whole file as one package.' })
  id: string;

  @Field(() => String, { description: '案卷号.' })
  number: string;

  @Field(() => String, { description: '案卷题名.' })
  title: string;

  @Field(() => Int, { description: '归档年度: the last of what it holds.' })
  year: number;

  @Field(() => RetentionTerm, { description: '保管期限, the longest of what it holds.' })
  term: Term;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of its term; null for ever.' })
  keptUntil: string | null;

  @Field(() => ArchiveStatus, { description: 'State.' })
  status: Status;

  @Field(() => Int, { description: 'How many matters and reviews.' })
  matters: number;

  @Field(() => String, { description: '哈希清单 (RFC 8493, manifest-sha256.txt): a line a file.' })
  manifest: string;

  @Field(() => String, {
    description: 'SHA-256 of the manifest, hex: whoever holds it can check the package offline.',
  })
  manifestSha256: string;

  @Field(() => Boolean, {
    description: 'Whether it holds accusations (检举控告): then it is not there for whom they accuse.',
  })
  confidential: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was bound.' })
  boundAt: Date;

  @Field(() => String, { description: 'By whom.' })
  boundBy: string;

  @Field(() => ID, { nullable: true, description: '移交清册.' })
  listId: string | null;

  @Field(() => ArchiveList, { nullable: true, description: 'By which list it was handed over.' })
  list: ArchiveList | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of volumes.' })
export class ArchiveVolumeConnection extends connectionOf(ArchiveVolume, 'ArchiveVolume') {}

@ObjectType({ simpleResolvers: true, description: '卷内文件目录的一行.' })
export class ArchiveItem
  implements
    Omit<
      ArchiveItemEntity,
      'countyId' | 'tenantId' | 'volumeId' | 'subjectId' | 'recordSealed' | 'petitionId'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: '顺序号, from 1.' })
  seq: number;

  @Field(() => ID, {
    description: 'The petition it is of, or else the review.',
    deprecationReason: 'use matterId or reviewId; this one says the id of a review where it is of one',
  })
  petitionId: string;

  @Field(() => ID, { nullable: true, description: 'The petition it is of; null where it is of a review.' })
  matterId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The review it is of, which this office decided; null where it is of a petition.',
  })
  reviewId: string | null;

  @Field(() => ArchiveItemKind, { description: 'Kind.' })
  kind: Kind;

  @Field(() => String, { description: 'Where it lies in the package.' })
  path: string;

  @Field(() => String, { description: '题名.' })
  title: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes: number;

  @Field(() => String, { description: 'SHA-256 of its content, hex.' })
  sha256: string;

  @Field(() => Int, { nullable: true, description: '页数; null where nobody has counted.' })
  pages: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '页号 of its first page in the volume; null from the first file that is not counted.',
  })
  fromPage: number | null;

  @Field(() => Int, { nullable: true, description: '页号 of its last page in the volume.' })
  toPage: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A 案卷号 under which matters or reviews were archived and that is not bound yet.',
})
export class UnboundVolume {
  @Field(() => String, { description: '案卷号.' })
  number: string;

  @Field(() => Boolean, { description: 'Whether they are accusations, which are bound apart.' })
  confidential: boolean;

  @Field(() => Int, { description: 'How many matters and reviews.' })
  matters: number;

  @Field(() => DateScalar, { description: 'When the first was archived.' })
  firstOn: string;

  @Field(() => DateScalar, { description: 'When the last was archived.' })
  lastOn: string;
}
