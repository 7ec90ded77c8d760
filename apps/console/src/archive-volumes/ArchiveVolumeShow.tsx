import { Box, Button, Chip, LinearProgress, Typography } from '@mui/material';
import type { ArchiveVolumeFieldsFragment } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { problemOf } from '../api/problem';
import { useViewer } from '../api/viewer-store';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useArchiveText } from './archive-volume.text';
import { CountPagesButton } from './CountPagesButton';
import { TakeVolumeButton } from './TakeVolumeButton';
import { useArchiveItems } from './use-archive';

/** One volume: what it is, what is in it, and how anybody checks it. */
export default function ArchiveVolumeShow() {
  const text = useArchiveText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<ArchiveVolumeFieldsFragment>('archive-volumes', {
    id,
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/archive-volumes">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Title title={text.title} />
          <Volume volume={data} />
          <Items volume={data} />
        </Box>
      )}
    </Box>
  );
}

function Volume({ volume }: Readonly<{ volume: ArchiveVolumeFieldsFragment }>) {
  const text = useArchiveText();
  const terms = useLabels('retentionTerm');
  const statuses = useLabels('archiveStatus');
  const { id, number, title, year, term, keptUntil, matters, manifestSha256, boundAt, boundBy, list } =
    volume;
  const gone = volume.status === 'DESTROYING' || volume.status === 'DESTROYED';
  return (
    <Section title={`${number} ${title}`} aside={gone ? null : <TakeVolumeButton id={id} />}>
      <Fact label={text.status}>
        {statuses.of(volume.status)} {volume.confidential && <Chip size="small" label={text.confidential} />}
      </Fact>
      <Fact label={text.year}>
        {year} · {text.matters(matters)}
      </Fact>
      <Fact label={text.term}>
        {terms.of(term)}
        {keptUntil && ` · ${text.keptUntil} ${dayText(keptUntil)}`}
      </Fact>
      <Fact label={text.bound}>{text.by(boundBy, minuteText(boundAt))}</Fact>
      <Fact label={text.handedOver}>
        {list && (
          <>
            {dayText(list.handedOverOn)} · {list.receiver} · {list.receivedBy}{' '}
            <Button component="a" size="small" href={`/archive-lists/${list.id}`} download>
              {text.list}
            </Button>
          </>
        )}
      </Fact>
      <Fact label={text.manifestHash}>
        <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
          {manifestSha256}
        </Box>
        <Typography variant="body2" color="text.secondary">
          {text.manifestHelp}
        </Typography>
      </Fact>
    </Section>
  );
}

/** 卷内文件目录. */
function Items({ volume }: Readonly<{ volume: ArchiveVolumeFieldsFragment }>) {
  const text = useArchiveText();
  const kinds = useLabels('archiveItemKind');
  const inside = useViewer()?.workplace !== null;
  const { data, error, isLoading, refetch } = useArchiveItems(volume.id, inside);
  return (
    <Section
      title={text.items}
      aside={
        data && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <CountPagesButton volume={volume} items={data} />
            <Button component="a" size="small" href={`/archive-items/${volume.id}`} download>
              {text.printItems}
            </Button>
          </Box>
        )
      }
    >
      {!inside && <Typography color="text.secondary">{text.enterFirst}</Typography>}
      {isLoading && <LinearProgress aria-label={text.items} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {data?.map(({ id, kind, title, bytes, sha256, pages, fromPage, toPage }) => (
          <Box component="li" key={id} sx={{ py: 0.5, overflowWrap: 'anywhere' }}>
            {kinds.of(kind)} · {title}
            <Typography variant="body2" color="text.secondary">
              {text.pagesOf(pages, fromPage, toPage)} · {Math.max(1, Math.round(bytes / 1024))} KB ·{' '}
              {text.hash} <code>{sha256}</code>
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
