import type { LegalProfile } from '../clocks/profile';
import type { Outcome } from '../petitions/petition';
import type { Extended } from './paper';
import type { ReviewGround, ReviewResult, ReviewTier } from '../reviews/review';

/** What a review holds that its papers say, in the file of the body that reviews. Days are Beijing's. */
export type ReviewPaperFacts = Readonly<{
  office: string;
  phone: string | null;
  contact: string | null;
  tier: ReviewTier;
  /** What it was bound to. */
  legal: LegalProfile;
  /** Their names, masked where nothing is issued; null where the petition is anonymous. */
  applicants: string | null;
  /** 被申请人: whose opinion is reviewed. */
  respondent: string;
  /** 登记编号 of the petition, in the office that answered it; null where that body is outside Huiyin, whose opinion alone is here. */
  number: string | null;
  title: string;
  requestedOn: string;
  request: string;
  answered: Readonly<{
    by: string;
    on: string;
    outcome: Outcome;
    reply: string | null;
    number: string | null;
  }>;
  /** What the first review came to, for the second. */
  earlier: Readonly<{
    result: ReviewResult;
    opinion: string | null;
    number: string | null;
    on: string | null;
  }> | null;
  /** `provisional`: whether a schedule not yet published may move that date. */
  accepted: Readonly<{ on: string; dueOn: string; provisional?: boolean }> | null;
  declined: Readonly<{ on: string; reason: string | null; lawfulWay: string | null }> | null;
  extended: Extended | null;
  hearing: Readonly<{
    toldOn: string;
    on: string;
    time: string | null;
    place: string | null;
    panel: string | null;
  }> | null;
  /** Whether that hearing was held. */
  heard: boolean;
  decided: Readonly<{
    on: string;
    result: ReviewResult;
    ground: ReviewGround | null;
    found: string | null;
    basis: string | null;
    opinion: string | null;
    /** By when an opinion that falls is given anew; null where it does not fall. */
    redoBy: string | null;
    /** The article by which that day is the end of the term for concluding, begun anew; null where the review set it. */
    redoArticle: string | null;
    /** By when what a changed opinion grants is done; null where it grants nothing. */
    performBy: string | null;
    nextBody: string | null;
  }> | null;
}>;
