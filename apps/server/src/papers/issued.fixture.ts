import { isReviewPaper, type PaperKind } from '@huiyin/domain';
import type { TestPerson, World } from '../testing/world';
import { partsOf } from './paper-package.service';

export const ISSUE = `mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id documentNumber datedOn } }`;
const ISSUE_REVIEW = `mutation ($input: IssueReviewPaperInput!) {
  issueReviewPaper(input: $input) { id documentNumber datedOn } }`;

/** A paper as it was issued, and downloaded by who issued it; a line a paragraph. */
export type Issued = Readonly<{
  id: string;
  kind: PaperKind;
  number: string;
  datedOn: string;
  file: Buffer;
  lines: readonly string[];
}>;

/** Issues a paper of a petition, or of a review for these applicants, as an office does it. */
export async function issued(
  world: World,
  person: TestPerson,
  of: string,
  kind: PaperKind,
  applicants = '',
): Promise<Issued> {
  const { id, documentNumber, datedOn } = isReviewPaper(kind)
    ? (await person.run(ISSUE_REVIEW, { input: { reviewId: of, kind, applicants } })).issueReviewPaper
    : (await person.run(ISSUE, { input: { petitionId: of, kind } })).issuePaper;
  const response = await fetch(`${world.url}/papers/${id}`, { headers: { cookie: person.credentials } });
  const file = Buffer.from(await response.arrayBuffer());
  return { id, kind, number: documentNumber, datedOn, file, lines: await paragraphsOf(file) };
}

/** Why one cannot be issued. */
export const notIssued = (person: TestPerson, petitionId: string, kind: PaperKind): Promise<string> =>
  person.refused(ISSUE, { input: { petitionId, kind } });

async function paragraphsOf(file: Buffer): Promise<string[]> {
  const xml = String((await partsOf(file)).get('word/document.xml'));
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ''));
}
