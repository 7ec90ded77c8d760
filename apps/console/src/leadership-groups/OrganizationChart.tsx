import { Box, Typography } from '@mui/material';
import { isSingle, LEADERSHIP_POSITIONS } from '@huiyin/domain';
import { useLabels } from '../i18n/labels';
import { useLeadershipText } from './leadership-group.text';
import { livesOn, postsOn, type Group, type Post } from './posts';

/** The group as one would hang it on the wall, on any day; head and director are drawn even where nobody holds the post. */
export function OrganizationChart({ group, day }: { group: Group; day: string }) {
  const text = useLeadershipText();
  const positions = useLabels('leadershipPosition');
  const held = postsOn(group, day);
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
                <PostCard key={post.id} post={post} title={positions.of(position)} group={group} />
              ))
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function PostCard({ post, title, group }: { post: Post; title: string; group: Group }) {
  const { official, duty, position } = post;
  const place = [official.post, official.unit?.name].filter(Boolean).join(' · ');
  const office =
    position === 'DIRECTOR' ? [group.officeName, group.officePhone].filter(Boolean).join(' ') : '';
  return <Card title={title} name={official.name} lines={[place, duty ?? '', office]} />;
}

type CardProps = Readonly<{ title: string; name: string; lines?: readonly string[]; missing?: boolean }>;

function Card({ title, name, lines = [], missing = false }: CardProps) {
  return (
    <Box
      sx={{
        minWidth: 132,
        maxWidth: 220,
        textAlign: 'center',
        border: 1,
        borderStyle: missing ? 'dashed' : 'solid',
        borderColor: missing ? 'error.main' : 'divider',
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
    </Box>
  );
}
