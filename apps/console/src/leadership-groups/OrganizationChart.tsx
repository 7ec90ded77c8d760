import { Box, Typography } from '@mui/material';
import { isSingle, LEADERSHIP_POSITIONS } from '@huiyin/domain';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { useLeadershipText } from './leadership-group.text';
import { leadingOn, livesOn, postsOn, type Group, type Post } from './posts';
import type { Away } from './use-absences';

type Props = Readonly<{ group: Group; day: string; absences: readonly Away[] }>;

/**
 * The group as one would hang it on the wall, on any day, with who is away and who stands in; head and director are drawn
 * even where nobody holds the post.
 */
export function OrganizationChart({ group, day, absences }: Props) {
  const text = useLeadershipText();
  const positions = useLabels('leadershipPosition');
  const held = postsOn(group, day);
  const leading = leadingOn(group, absences, day);
  if (!livesOn(group, day)) return <Typography color="text.secondary">{text.nobody}</Typography>;
  const rows = LEADERSHIP_POSITIONS.map((position) => ({
    position,
    posts: held.filter((post) => post.position === position),
  })).filter(({ position, posts }) => posts.length > 0 || isSingle(position));
  return (
    <Box role="group" aria-label={text.chart} sx={{ display: 'grid', justifyItems: 'center', rowGap: 0 }}>
      {rows.map(({ position, posts }, i) => (
        <Box key={position} sx={{ display: 'grid', justifyItems: 'center', width: '100%' }}>
          {i > 0 && <Box sx={{ width: '1px', height: 18, bgcolor: 'text.secondary' }} />}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: 1.5 }}>
            {posts.length === 0 ? (
              <Card title={positions.of(position)} name={text.vacant} missing />
            ) : (
              posts.map((post) => (
                <PostCard
                  key={post.id}
                  post={post}
                  title={positions.of(position)}
                  group={group}
                  away={absences.find(({ officialId }) => officialId === post.officialId)}
                  acting={leading?.acting === true && leading.post.id === post.id}
                />
              ))
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

type PostCardProps = Readonly<{
  post: Post;
  title: string;
  group: Group;
  away: Away | undefined;
  acting: boolean;
}>;

function PostCard({ post, title, group, away, acting }: PostCardProps) {
  const text = useLeadershipText();
  const kinds = useLabels('absenceKind');
  const { official, duty, position } = post;
  const place = [official.post, official.unit?.name].filter(Boolean).join(' · ');
  const office =
    position === 'DIRECTOR' ? [group.officeName, group.officePhone].filter(Boolean).join(' ') : '';
  return (
    <Card
      title={title}
      name={noted(official.name, acting && text.acting)}
      lines={[place, duty ?? '', office]}
      note={away ? text.awayUntil(kinds.of(away.kind), dayText(away.lastDay)) : ''}
      strong={acting}
    />
  );
}

type CardProps = Readonly<{
  title: string;
  name: string;
  lines?: readonly string[];
  /** What holds on that day only. */
  note?: string;
  missing?: boolean;
  strong?: boolean;
}>;

function Card({ title, name, lines = [], note = '', missing = false, strong = false }: CardProps) {
  return (
    <Box
      sx={{
        minWidth: 132,
        maxWidth: 220,
        textAlign: 'center',
        border: 1,
        borderStyle: missing ? 'dashed' : 'solid',
        borderColor: missing ? 'error.main' : strong ? 'primary.main' : 'divider',
        borderRadius: 1,
        px: 1.5,
        py: 1,
        bgcolor: 'background.paper',
        breakInside: 'avoid',
      }}
    >
      <Typography variant="body2" color="text.secondary">
        {title}
      </Typography>
      <Typography sx={{ fontWeight: 600, color: missing ? 'error.main' : 'text.primary' }}>{name}</Typography>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Typography key={line} variant="body2" color="text.secondary">
            {line}
          </Typography>
        ))}
      {note !== '' && (
        <Typography variant="body2" sx={{ color: 'warning.dark', fontWeight: 600 }}>
          {note}
        </Typography>
      )}
    </Box>
  );
}
