import { MenuItem, TextField } from '@mui/material';
import {
  PATHWAYS,
  pathwaySentence,
  pathwayUnder,
  profileFor,
  type LegalProfile,
  type PathwayName,
} from '@huiyin/domain';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { today } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { usePathwayText } from './pathway.text';
import { lawOf } from './law-of';
import type { PetitionRecord } from './PetitionVerb';

const NAMES = Object.keys(PATHWAYS) as PathwayName[];

type Told = Readonly<{
  /** The way that is named before all others. */
  first: PathwayName | null;
  /** The law by which the ways are told: that of the matter. */
  law: LegalProfile;
}>;

/** Of the petition whose page it is: what its school's staff brought names 教师申诉 first. */
export function useTold(): Told {
  const petition = useRecordContext<PetitionRecord>();
  return {
    first: petition?.staffGrievance?.teachersWay ? 'TEACHER_APPEAL' : null,
    law: petition ? lawOf(petition) : profileFor(today()),
  };
}

/** 法定途径导航: which way, and its last day; what the petitioner is told goes into `lawfulWay`, where it can be changed. */
export function PathwayInput({ first, law }: Told) {
  const text = usePathwayText();
  const language = useLanguage();
  const { setValue } = useFormContext();
  const [name, setName] = useState<PathwayName | ''>('');
  const [from, setFrom] = useState('');

  function tell(way: PathwayName, day: string): void {
    setName(way);
    setFrom(day);
    // the petitioner reads Chinese whatever the page is in
    const told = pathwaySentence(way, day === '' ? null : day, today(), 'zh', law);
    setValue('lawfulWay', told, { shouldDirty: true, shouldValidate: true });
    setValue('pathway', way);
    setValue('pathwayFrom', PATHWAYS[way].term === null || day === '' ? null : day);
  }

  const limit = name === '' ? null : PATHWAYS[name].term;
  return (
    <>
      <TextField
        select
        fullWidth
        size="small"
        margin="dense"
        label={text.pathway}
        helperText={first ? text.first(pathwayUnder(first, law).what[language]) : text.pathwayHelp}
        value={name}
        onChange={({ target }) => tell(target.value as PathwayName, from)}
      >
        {NAMES.toSorted((a, b) => Number(b === first) - Number(a === first)).map((each) => (
          <MenuItem key={each} value={each} sx={{ whiteSpace: 'normal' }}>
            {pathwayUnder(each, law).what[language]}
          </MenuItem>
        ))}
      </TextField>
      {name !== '' && limit && (
        <TextField
          type="date"
          fullWidth
          size="small"
          margin="dense"
          label={text.from[limit.from]}
          helperText={text.fromHelp}
          value={from}
          onChange={({ target }) => tell(name, target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today() } }}
        />
      )}
    </>
  );
}
