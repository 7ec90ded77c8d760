import { Box, Chip, LinearProgress, Typography } from '@mui/material';
import { DraftResponsibilityLetterDocument, PostsWithoutLetterDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { useWriteRefusal } from '../api/use-write-refusal';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText, today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { LetterInputs } from './LetterInputs';
import { useResponsibilityLetterText } from './responsibility-letter.text';

/** The gaps first: posts that are held today for which no letter is in force. */
export function PostsWithoutLetter() {
  const text = useResponsibilityLetterText();
  const positions = useLabels('leadershipPosition');
  const refusal = useWriteRefusal('leadership.manage');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['postsWithoutLetter'],
    queryFn: ({ signal }) => run(PostsWithoutLetterDocument, { first: 100 }, signal),
  });
  const posts = data?.postsWithoutLetter.nodes ?? [];
  const changed = (data?.leadershipGroups.nodes ?? []).flatMap(({ id, findings }) =>
    findings
      .filter(({ kind }) => kind === 'LETTER_LACKING')
      .map(({ from, officialId }) => `${id} ${officialId} ${from}`),
  );
  const year = today().slice(0, 4);
  return (
    <Box sx={{ mb: 2 }}>
      <Section title={text.without}>
        {isPending && <LinearProgress aria-label={text.without} />}
        <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
        {data && posts.length === 0 && <Typography color="text.secondary">{text.none}</Typography>}
        {posts.map(({ id, groupId, fromOn, position, official, duty }) => (
          <Box key={id} sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 0.5, flexWrap: 'wrap' }}>
            <Box sx={{ minWidth: '7rem' }}>{positions.of(position)}</Box>
            <Box sx={{ flex: 1 }}>
              {officialName(official)}
              {changed.includes(`${groupId} ${official.id} ${fromOn}`) && (
                <Chip size="small" color="warning" label={text.changed(dayText(fromOn))} sx={{ ml: 1 }} />
              )}
            </Box>
            <VerbButton label={text.draft} refusal={refusal}>
              {(close) => (
                <VerbDialog
                  title={labelled(text.draft, official.name)}
                  intro={text.draftIntro}
                  document={DraftResponsibilityLetterDocument}
                  defaultValues={{ businessDuties: duty, fromOn: `${year}-01-01`, untilOn: `${year}-12-31` }}
                  input={({ businessDuties, petitionDuties, fromOn, untilOn }) => ({
                    postId: id,
                    businessDuties: String(businessDuties ?? ''),
                    petitionDuties: String(petitionDuties ?? ''),
                    fromOn: String(fromOn),
                    untilOn: String(untilOn),
                  })}
                  onClose={close}
                  wide
                >
                  <LetterInputs />
                </VerbDialog>
              )}
            </VerbButton>
          </Box>
        ))}
      </Section>
    </Box>
  );
}
