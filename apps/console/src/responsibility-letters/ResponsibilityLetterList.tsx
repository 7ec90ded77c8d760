import { Chip } from '@mui/material';
import type { ResponsibilityLetterFieldsFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { officialName } from '../officials/OfficialInput';
import { PostsWithoutLetter } from './PostsWithoutLetter';
import { useResponsibilityLetterText } from './responsibility-letter.text';

export default function ResponsibilityLetterList() {
  const text = useResponsibilityLetterText();
  const statuses = useLabels('letterStatus');
  const positions = useLabels('leadershipPosition');
  const wholeCounty = useWholeCounty();
  return (
    <>
      {!wholeCounty && <PostsWithoutLetter />}
      <RoomList<ResponsibilityLetterFieldsFragment>
        title={text.title}
        filters={<ChoiceFilter source="status" label={text.status} choices={statuses.choices()} several />}
        empty={{ title: text.empty, hint: text.emptyHint }}
        rowClick="show"
        columns={[
          { key: 'name', label: text.holder, main: true, cell: ({ post }) => officialName(post.official) },
          { key: 'position', label: text.position, cell: ({ post }) => positions.of(post.position) },
          {
            key: 'status',
            label: text.status,
            cell: ({ status }) => <Chip size="small" variant="outlined" label={statuses.of(status)} />,
          },
          {
            key: 'term',
            label: text.term,
            cell: ({ fromOn, untilOn }) => `${dayText(fromOn)} – ${dayText(untilOn)}`,
          },
          { key: 'signed', label: text.signedOn, cell: ({ signedOn }) => dayText(signedOn) },
          { key: 'force', label: text.inForceSince, cell: ({ countersignedOn }) => dayText(countersignedOn) },
          ...(wholeCounty
            ? [
                {
                  key: 'tenant',
                  label: text.tenant,
                  cell: ({ tenant }: ResponsibilityLetterFieldsFragment) => tenant.name,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
