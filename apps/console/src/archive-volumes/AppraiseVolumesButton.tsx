import { Box, Typography } from '@mui/material';
import { AppraiseVolumesDocument, type ExpiredVolumesQuery } from '@huiyin/client';
import { APPRAISAL_REASON_LENGTH, MOST_YEARS_LONGER, type AppraisalOpinion } from '@huiyin/domain';
import { maxLength, maxValue, minValue, NumberInput, SelectInput, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { useDestructionText } from './destruction.text';

type Expired = ExpiredVolumesQuery['expiredVolumes'][number];
type Props = Readonly<{ label: string; volumes: readonly Expired[] }>;
type Line = { opinion?: AppraisalOpinion | null; years?: number | null; reason?: string | null };

const APPRAISERS = [1, 2, 3];

/** 鉴定: who appraised, and an opinion on each volume. */
export function AppraiseVolumesButton({ label, volumes }: Props) {
  const text = useDestructionText();
  const refusal = useWriteRefusal('archive.bind');
  return (
    <VerbButton label={label} refusal={refusal ?? (volumes.length > 0 ? null : text.nothingToAppraise)}>
      {(close) => (
        <VerbDialog
          title={label}
          intro={text.appraiseIntro}
          document={AppraiseVolumesDocument}
          input={(values) => appraisalOf(values, volumes)}
          wide
          onClose={close}
        >
          {APPRAISERS.map((n) => (
            <OfficialInput
              key={n}
              source={`appraiser${n}`}
              label={text.appraiser(n)}
              mandatory={n === APPRAISERS[0]}
            />
          ))}
          {volumes.map((volume, i) => (
            <Opinion key={volume.id} source={`lines.${i}`} volume={volume} />
          ))}
        </VerbDialog>
      )}
    </VerbButton>
  );
}

/** What was typed, without the volumes that were given no opinion. */
function appraisalOf(values: FieldValues, volumes: readonly Expired[]) {
  const lines = (values['lines'] ?? []) as readonly (Line | undefined)[];
  return {
    appraiserIds: APPRAISERS.flatMap((n) => (values[`appraiser${n}`] as string | null) || []),
    lines: volumes.flatMap(({ id: volumeId }, i) => {
      const { opinion, years, reason } = lines[i] ?? {};
      if (!opinion) return [];
      const longer = opinion === 'KEEP_LONGER' ? { years: years ?? null } : {};
      return [{ volumeId, opinion, ...longer, ...(reason ? { reason } : {}) }];
    }),
  };
}

function Opinion({ source, volume }: Readonly<{ source: string; volume: Expired }>) {
  const text = useDestructionText();
  const opinions = useLabels('appraisalOpinion');
  return (
    <Box sx={{ pt: 1 }}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{text.opinionOn(volume.number, volume.title)}</Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 2fr' } }}>
        <SelectInput
          source={`${source}.opinion`}
          label={text.opinion}
          emptyText={text.notListed}
          choices={opinions.choices()}
        />
        <NumberInput
          source={`${source}.years`}
          label={text.years}
          validate={[minValue(1), maxValue(MOST_YEARS_LONGER)]}
        />
        <TextInput
          source={`${source}.reason`}
          label={text.reason}
          validate={maxLength(APPRAISAL_REASON_LENGTH)}
        />
      </Box>
    </Box>
  );
}
