import type { Clock } from '../clocks/clock';
import type { ClockKind } from '../clocks/profile';
import { isOfSuggestion } from '../claims/claim.rules';
import { PATHWAYS } from '../petitions/pathway';
import { pathwayEnds } from '../petitions/pathway-term.rules';
import {
  OPEN_STATUSES,
  type Outcome,
  type PetitionEventKind,
  type PetitionStatus,
} from '../petitions/petition';
import type { MatterTrack } from '../petitions/track';
import { statutoryLine } from '../petitions/track.rules';
import type { Language } from '../shared/words';
import { portalEn } from './portal.en';
import { PETITIONERS_EVENTS } from './portal';
import { portalZh } from './portal.zh';

/** The portal's sentences in one language. */
export type PortalTexts = Readonly<{
  statuses: Readonly<Record<PetitionStatus, string>>;
  events: Readonly<Partial<Record<PetitionEventKind, string>>>;
  keepCode: string;
  anew: string;
  add: string;
  late: (due: string, asked: Readonly<{ over: boolean; atCounty: boolean }>) => string;
  lawfulWay: string;
  again: string;
  /** Of a time line, what is another matter's of the same dispute. */
  others: (what: string) => string;
  othersLeft: string;
  served: string;
  publicNotice: string;
  noticed: (until: string) => string;
  rate: string;
  review: (clock: Clock) => string;
  reReview: (clock: Clock) => string;
  studied: string;
  adopted: string;
  notAdopted: string;
  voided: string;
}>;

const texts: Readonly<Record<Language, PortalTexts>> = { zh: portalZh, en: portalEn };

export const portalStatus = (status: PetitionStatus, language: Language): string =>
  texts[language].statuses[status];

export type TimeLineEntry = Readonly<{
  kind: PetitionEventKind;
  at: Date;
  days: number | null;
  text: string | null;
  /** The day that an interim reply promises. */
  on?: string | null;
  /** In which way it was to be served. */
  method?: string | null;
}>;

/** The time line as its petitioner may read it. */
export function petitionersEvents(events: readonly TimeLineEntry[], language: Language) {
  return events.flatMap(({ kind, at, days, text, method }) => {
    const shown = PETITIONERS_EVENTS[kind];
    if (shown === undefined) return [];
    // made public, and so no secret of the office's
    if (kind === 'SERVICE_ATTEMPTED' && method === 'PUBLIC_NOTICE')
      return [{ kind, at, days, label: texts[language].publicNotice, text }];
    const label = texts[language].events[kind] ?? kind;
    return [{ kind, at, days, label, text: shown === 'WITH_TEXT' ? text : null }];
  });
}

/** One line of a dispute's time line, and whether it stands on the reader's own matter. */
export type DisputeLine = TimeLineEntry &
  Readonly<{
    own: boolean;
    /** Which other office did it. */
    office?: string | null;
  }>;

/**
 * 同一纠纷的办理过程 as each of its petitioners reads it: what was done for all of them, and of what was another's matter alone that it
 * happened, and nothing that was written of it.
 */
export const petitionersDispute = (lines: readonly DisputeLine[], language: Language) =>
  lines.flatMap((line) => {
    const shared = line.own || line.kind.startsWith('DISPUTE_');
    const { others, othersLeft } = texts[language];
    return petitionersEvents([line], language).map(({ label, text, ...told }) => ({
      ...told,
      label: shared
        ? doneBy(label, line.office ?? null)
        : line.kind === 'MEDIATION_FAILED'
          ? othersLeft
          : others(label),
      text: shared ? text : null,
    }));
  });

const doneBy = (label: string, office: string | null): string =>
  office === null ? label : `${label}（${office}）`;

/** By which day the petitioner is told more: as the last interim reply says, until there is an answer, which ends it though it may fall. */
export const nextReplyOn = (status: PetitionStatus, events: readonly TimeLineEntry[]): string | null =>
  status === 'HANDLING'
    ? (events.findLast(({ kind }) => kind === 'INTERIM_REPLIED' || kind === 'ANSWERED')?.on ?? null)
    : null;

export type FollowedFacts = Readonly<{
  status: PetitionStatus;
  clocks: readonly Clock[];
  mayRate: boolean;
  today: string;
  /** 办理途径, once it is accepted. */
  track?: MatterTrack | null;
  outcome?: Outcome | null;
  servedOn?: string | null;
  /** 不予受理、转出: told which way is open, and not answered here. */
  sentAway?: boolean;
  /** Of an opinion that fell in a review and was not given anew: by which day it is to be, where that is no term of the law’s. */
  owedAnew?: Readonly<{ by: string | null }> | null;
  /** 公告送达: the last day of the notice that stands for what is not served yet. */
  noticeUntil?: string | null;
  /** Whether it is the county’s own office that has it. */
  atCounty?: boolean;
}>;

/** What the petitioner may do next. A remedy is named only while it is open. */
export function nextSteps(facts: FollowedFacts, language: Language): string[] {
  const {
    status,
    clocks,
    mayRate,
    today,
    track = null,
    owedAnew = null,
    noticeUntil = null,
    atCounty = false,
    sentAway = false,
  } = facts;
  const text = texts[language];
  const duty = clocks.find((clock) => clock.duty && clock.state === 'RUNNING');
  const open = (wanted: ClockKind) =>
    clocks.find(({ kind, state, due }) => kind === wanted && state === 'RUNNING' && due >= today);
  const [review, reReview] = [open('REVIEW_REQUEST'), open('RE_REVIEW_REQUEST')];
  const due = owedAnew?.by ?? duty?.due;
  const late = due ? [text.late(due, { over: due < today, atCounty })] : [];
  const studied = track === 'ART_29' ? [text.studied] : [];
  const steps: Readonly<Partial<Record<PetitionStatus, readonly string[]>>> = {
    REGISTERED: [text.keepCode, text.add, ...late],
    ACCEPTED: [...studied, text.add, ...late],
    ASSIGNED: [...studied, text.add, ...late],
    TRANSFERRED: [text.keepCode],
    HANDLING: [...studied, text.add, ...late],
    NOT_ACCEPTED: [text.lawfulWay],
    REFERRED_OUT: [text.lawfulWay],
    WITHDRAWN: [text.again],
    ANSWERED: noticeUntil === null ? [text.served] : [],
    VOIDED: [text.voided],
  };
  return [
    ...(owedAnew && OPEN_STATUSES.includes(status) ? [text.anew] : []),
    ...(steps[status] ?? []),
    // the way stays open, and its own term runs, when the notice has been served
    ...(sentAway && AFTER_SERVICE.includes(status) ? [text.lawfulWay] : []),
    ...(noticeUntil === null ? [] : [text.noticed(noticeUntil)]),
    ...adoption(facts, language),
    ...(mayRate ? [text.rate] : []),
    ...(review ? [text.review(review)] : []),
    ...(reReview ? [text.reReview(reReview)] : []),
    ...statutory(facts, language),
  ];
}

/** What comes of a suggestion that was answered. */
function adoption({ status, outcome = null }: FollowedFacts, language: Language): string[] {
  if (!AFTER_SERVICE.includes(status) || outcome === null || !isOfSuggestion(outcome)) return [];
  const { adopted, notAdopted } = texts[language];
  return [
    ...(outcome === 'SUGGESTION_NOT_ADOPTED' ? [] : [adopted]),
    ...(outcome === 'SUGGESTION_ADOPTED' ? [] : [notAdopted]),
  ];
}

/** 行政复议、行政诉讼, each until its own term is over. */
function statutory(
  { status, today, track = null, servedOn = null }: FollowedFacts,
  language: Language,
): string[] {
  if (track === null || servedOn === null || !AFTER_SERVICE.includes(status)) return [];
  const over = (way: 'RECONSIDERATION' | 'ADMINISTRATIVE_LITIGATION') =>
    pathwayEnds(PATHWAYS[way].term, servedOn) < today;
  if (over('ADMINISTRATIVE_LITIGATION')) return [];
  const line = statutoryLine(track, language, over('RECONSIDERATION'));
  return line === null ? [] : [line];
}

const AFTER_SERVICE: readonly PetitionStatus[] = ['SERVED', 'CLOSED', 'ARCHIVED'];

/** What the petitioner of a matter does that its superior has, since it accuses the office it was brought to. */
export const movedSteps = (office: string, language: Language): string[] =>
  language === 'zh'
    ? [
        `您反映的事项已由${office}接收。为保密，办理情况只在${office}告知：请与该单位联系，凭本编号和身份领取新的编号、查询码。`,
      ]
    : [
        `${office} has your matter now. To keep it confidential its course is told there alone: ask that office, with this number and who you are, for a new number and query code.`,
      ];

/**
 * The same for a co-signer. Their word goes with the matter, still sealed; what is read online wants a code of the superior's, given for
 * confirming there by the invitation code that the representatives get.
 *
 * @param carried whether it has: of matters that moved under an earlier version it was given there anew
 */
export const movedCoSignerSteps = (office: string, carried: boolean, language: Language): string[] =>
  language === 'zh'
    ? [
        `你们反映的事项已由${office}接收。为保密，办理情况只在${office}告知；${
          carried
            ? '您的联名随事项一并转去、照样计数，姓名和联系方式仍然加密，两个单位的经办人都看不到。'
            : '您的姓名和联系方式没有转给任何单位。'
        }`,
        carried
          ? `您选择邮寄的，答复由${office}按您留下的地址寄给您；要在网上看的，请代表凭本编号和身份到${office}领取新的编号和联名码，您凭它们在网上再确认一次，不会重复计数。`
          : `代表凭本编号和身份到${office}领取新的编号和联名码；您凭它们在网上再确认一次，不会重复计数，就能收到该单位给您的答复。`,
        `您可以随时在这里退出联名；退出后您留${carried ? '下' : '在这里'}的姓名和联系方式即行删除${carried ? '，转去的一并删除' : ''}。`,
      ]
    : [
        `${office} has your matter now. To keep it confidential its course is told there alone; ${
          carried
            ? 'your signature went with it and still counts, and your name and how to reach you stay sealed: nobody who handles it sees them, here or there.'
            : 'your name and how to reach you went to no office.'
        }`,
        carried
          ? `If you asked for a letter, ${office} writes to the address you left. To read the answer online have your representatives get a new number and invitation code from ${office}, with this number and who they are, and confirm with them once more, which counts nobody twice.`
          : `Your representatives get a new number and invitation code from ${office}, with this number and who they are; confirm with them once more, which counts nobody twice, and that office’s answer reaches you too.`,
        `You may withdraw here at any time: your name and how to reach you are deleted here${carried ? ' and there' : ''}.`,
      ];
