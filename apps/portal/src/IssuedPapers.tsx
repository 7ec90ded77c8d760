import { download, type FollowPetitionQuery } from '@huiyin/client';
import { useState } from 'react';
import { problemOf, type Problem } from './api';
import { useDay } from './dates';
import { useLanguage, useText } from './language';
import { Refusal, Section } from './parts';
import type { Holder } from './RateForm';

type Papers = FollowPetitionQuery['followPetition']['papers'];
type Paper = Papers[number];
type Props = Readonly<{ papers: Papers; holder: Holder; onChanged: () => void }>;

/** The papers that were issued to the petitioner, each to be saved; one that is served by that says so first. */
export function IssuedPapers({ papers, holder, onChanged }: Props) {
  const text = useText();
  const day = useDay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (papers.length === 0) return null;

  async function take({ id, label, documentNumber, servesByReading }: Paper): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const path = `/portal/papers/${id}?tenant=${encodeURIComponent(holder.tenantCode)}`;
      // never in the address, which is written into logs
      const headers = { 'x-petition-number': holder.number, 'x-query-code': holder.code };
      save(await download(path, { language, headers }), `${label} ${documentNumber}.docx`);
      if (servesByReading) onChanged();
    } catch (error) {
      setProblem(problemOf(error, text));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Section title={text.issuedPapers}>
      <p>{text.issuedPapersHint}</p>
      <Refusal problem={problem} />
      <ul className="terms">
        {papers.map((paper) => (
          <li key={paper.id}>
            <strong>{paper.label}</strong>
            <span>
              {paper.documentNumber}
              {'　'}
              {paper.office}
              {'　'}
              {day(paper.datedOn)}
            </span>
            <small className="written">
              {text.receiptHash} {paper.sha256}
            </small>
            {paper.setAside && <p>{paper.setAside}</p>}
            {paper.servesByReading && <p>{text.servesByReading}</p>}
            <button type="button" disabled={busy} onClick={() => void take(paper)}>
              {paper.servesByReading ? text.takeAndServe : text.savePaper}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Hands the browser a file to keep. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
