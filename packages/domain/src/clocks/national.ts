import type { PetitionPaperKind } from '../papers/paper';
import type { LiabilityHead } from '../supervision-orders/liability-head';
import type { NationalGround } from '../supervision-orders/supervision-order';
import type { Law } from './citation';
import type { LegalProfile, NationalProfile, Track } from './profile';
import type { Given, MatterEnding, Provision } from './provisions';

/** On these a matter goes a way of its own (依法分类处理诉求). */
export const WAY_TRACKS = ['31(1)', '31(2)', '31(3)', '31(4)', '31(5)'] as const satisfies readonly Track[];
export type WayTrack = (typeof WAY_TRACKS)[number];

/** What the nation's law says beside terms: under which of its articles an act stands. */
export type NationalProvisions = Readonly<{
  /** What each paper on a petition rests on. */
  notices: Readonly<Record<PetitionPaperKind, readonly number[]>>;
  /** 保密 of what accuses somebody. */
  secrecy: readonly number[];
  /** 回避 of who handles a matter; a version that was entered without it is cited as a whole. */
  recusal?: readonly number[];
  /** What is owed all the same to whose matter is final: 疏导教育、矛盾化解、帮扶救助; a version that knows none leaves it out. */
  careGoesOn?: Provision;
  ways: Readonly<Record<WayTrack, readonly Provision[]>>;
  /** 督办情形; one that is not there it does not know. */
  supervision: Readonly<Partial<Record<NationalGround, Provision>>>;
  /** 责任情形, as much. */
  liability: Readonly<Partial<Record<LiabilityHead, Provision>>>;
}>;

/** A version that came into force after this build, as a county enters it: whole, so that nothing of it is the version's before. */
export type NationalEdition = Pick<
  NationalProfile,
  'law' | 'inForceFrom' | 'partialSupport' | 'representatives' | 'terms' | 'provisions'
> &
  Readonly<{
    id: string;
    level: 'NATIONAL';
    /** 发布文件: by what it was made known, such as 国务院令第…号. */
    document: Law;
    /** Whether somebody has compared it with the text as published. */
    verified: boolean;
    /** Which version it follows: what was received before its day stays bound to that. */
    follows: string;
    endings: readonly Given<MatterEnding>[];
  }>;

/** As a matter is bound to it: by the id of the edition. */
export const nationalProfile = ({
  id,
  law,
  inForceFrom,
  partialSupport,
  representatives,
  provisions,
  endings,
  terms,
}: NationalEdition): NationalProfile => ({
  id: id as NationalProfile['id'],
  law,
  inForceFrom,
  ...(partialSupport ? { partialSupport } : {}),
  representatives,
  provisions,
  endings: endings.map((ending) => ({ ...ending, law })),
  terms,
});

/** The national version a profile rests on, which alone says what a petitioner may do about an answer. */
export const nationalOf = (profile: LegalProfile): NationalProfile =>
  profile.laid?.upon ?? (profile as NationalProfile);
