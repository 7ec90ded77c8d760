import { Box, Chip } from '@mui/material';
import { isSingle } from '@huiyin/domain';
import { RoomTable } from '../frame/RoomTable';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { ArrangePostButton } from './ArrangePostButton';
import { EndPostButton } from './EndPostButton';
import { useLeadershipText } from './leadership-group.text';
import { inOrder, type GroupProps, type Post } from './posts';
import { SucceedButton } from './SucceedButton';
import { VoidPostButton } from './VoidPostButton';

/** Every post there was, wrong ones with their reason, and what may be done with each. */
export function PostHistory({ group }: GroupProps) {
  const text = useLeadershipText();
  const positions = useLabels('leadershipPosition');
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <RoomTable<Post>
        rows={inOrder(group.posts)}
        columns={[
          {
            key: 'position',
            label: text.position,
            cell: ({ position, rank }) =>
              isSingle(position) ? positions.of(position) : `${positions.of(position)} ${rank}`,
          },
          {
            key: 'official',
            label: text.official,
            main: true,
            cell: ({ official }) => officialName(official),
          },
          {
            key: 'term',
            label: text.term,
            cell: ({ fromOn, untilOn, taker }) =>
              `${dayText(fromOn)} – ${dayText(untilOn) ?? text.now}${taker ? text.takenOverBy(taker.name) : ''}`,
          },
          { key: 'duty', label: text.duty, cell: ({ duty }) => duty },
          { key: 'verbs', label: '', cell: (post) => <Verbs post={post} ended={group.endedOn !== null} /> },
        ]}
      />
    </Box>
  );
}

function Verbs({ post, ended }: { post: Post; ended: boolean }) {
  const text = useLeadershipText();
  if (post.voidedAt) return <Chip size="small" label={labelled(text.voided, post.voidReason)} />;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: { xs: 1, sm: 0 } }}>
      {!ended && post.untilOn === null && isSingle(post.position) && <SucceedButton post={post} />}
      {!ended && <ArrangePostButton post={post} />}
      {!ended && <EndPostButton post={post} />}
      <VoidPostButton post={post} />
    </Box>
  );
}
