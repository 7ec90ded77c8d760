import type { PaperKind } from '@huiyin/client';
import { LinearProgress } from '@mui/material';
import { problemOf } from '../api/problem';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { IssuePaperButton } from './IssuePaperButton';
import { usePaperText } from './paper.text';
import { IssuedPapers, Offer } from './PaperItem';
import { usePapers } from './use-papers';

type Props = Readonly<{ petitionId: string; version: number; kind: PaperKind }>;

/** One kind of a petition's papers, where its act is at home. Nothing while the act is not done. */
export function OnePaper({ petitionId, version, kind }: Props) {
  const text = usePaperText();
  const stands = useViewer()?.workplace !== null;
  const mayRead = usePermissionRefusal('paper.read') === null;
  const { data, error, isLoading, refetch } = usePapers(petitionId, version, mayRead && stands);
  if (!mayRead || !stands) return null;
  const offer = data?.paperOffers.find((one) => one.kind === kind && one.done);
  return (
    <>
      {isLoading && <LinearProgress aria-label={text.title} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {offer && (
        <Offer of={{ petitionId }} offer={offer}>
          <IssuePaperButton petitionId={petitionId} offer={offer} />
        </Offer>
      )}
      <IssuedPapers papers={data?.papers.filter((paper) => paper.kind === kind) ?? []} />
    </>
  );
}
