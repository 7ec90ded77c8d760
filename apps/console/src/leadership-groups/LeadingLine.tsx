import { Alert, Typography } from '@mui/material';
import { useLabels } from '../i18n/labels';
import { useLeadershipText } from './leadership-group.text';
import { leadingOn, livesOn, postsOn, type Group } from './posts';
import type { Away } from './use-absences';

type Props = Readonly<{ group: Group; day: string; absences: readonly Away[] | undefined }>;

/** Who leads on that day, and for whom; nothing before it is known who is away. */
export function LeadingLine({ group, day, absences }: Props) {
  const text = useLeadershipText();
  const positions = useLabels('leadershipPosition');
  const held = postsOn(group, day);
  if (absences === undefined || !livesOn(group, day) || held.length === 0) return null;
  const leading = leadingOn(group, absences, day);
  if (leading === null) return <Alert severity="error">{text.nobodyLeads}</Alert>;
  const { name } = leading.post.official;
  const position = positions.of(leading.post.position);
  const head = held.find((post) => post.position === 'HEAD');
  const line = leading.acting
    ? text.leadingActing(name, position, head ? text.headAway(head.official.name) : text.headVacant)
    : text.leading(name, position);
  return <Typography sx={{ mb: 2, textAlign: 'center', fontWeight: 600 }}>{line}</Typography>;
}
