import { PetitionEndingsDocument } from '@huiyin/client';
import { Box, Typography } from '@mui/material';
import type { MatterEnding } from '@huiyin/domain';
import { useQuery } from '@tanstack/react-query';
import { RadioButtonGroupInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { LongText } from '../frame/LongText';
import { ProblemAlert } from '../frame/ProblemAlert';
import { useLabels } from '../i18n/labels';
import { labelled, noted } from '../i18n/marks';
import { useVerbText } from './verbs.text';

/** Where there is a choice, not to record an ending is one. */
export const NO_ENDING = 'NONE';

export const endingChosen = (value: unknown): MatterEnding | null =>
  value === undefined || value === NO_ENDING || value === '' ? null : (value as MatterEnding);

/** 终结情形 that the matter's law knows: those that hold to choose, the others with why not. */
export function EndingInputs({
  petitionId: id,
  optional = false,
}: Readonly<{ petitionId: string; optional?: boolean }>) {
  const text = useVerbText();
  const endings = useLabels('matterEnding');
  const { data, error, refetch } = useQuery({
    queryKey: ['petitionEndings', id],
    queryFn: async ({ signal }) =>
      (await run(PetitionEndingsDocument, { id }, signal)).petition?.endings ?? [],
  });
  const chosen = endingChosen(useWatch({ name: 'ending' }));
  const all = data ?? [];
  const named = ({ ending, provision }: (typeof all)[number]) => noted(endings.of(ending), provision);
  // of the nation's one way alone nobody has to hear at every closing
  const holding = all.filter(({ holds }) => holds);
  const choices = [
    ...(optional ? [{ id: NO_ENDING, name: text.noEnding }] : []),
    ...holding.map((one) => ({ id: one.ending, name: named(one) })),
  ];
  return (
    <>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {holding.length > 0 && (
        <>
          <RadioButtonGroupInput
            source="ending"
            label={text.ending}
            choices={choices}
            validate={required()}
            row={false}
            helperText={text.endingHint}
          />
          {chosen && <LongText source="endingBasis" label={text.endingBasis} rows={2} />}
        </>
      )}
      {data && holding.length < all.length && !(optional && all.length === 1) && (
        <Box sx={{ mt: 1 }}>
          <Typography variant="body2" color="text.secondary">
            {text.noEndingYet}
          </Typography>
          {all
            .filter(({ holds }) => !holds)
            .map((one) => (
              <Typography key={one.ending} variant="body2" color="text.secondary">
                {labelled(named(one), one.reason)}
              </Typography>
            ))}
        </Box>
      )}
    </>
  );
}
