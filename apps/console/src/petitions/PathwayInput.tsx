import { MenuItem, TextField } from '@mui/material';
import { PATHWAYS, pathwaySentence, pathwayUnder, profileFor, type PathwayName } from '@huiyin/domain';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { today } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { lawOf } from './law-of';
import { usePathwayText } from './pathway.text';
import type { PetitionRecord } from './PetitionVerb';

const NAMES = Object.keys(PATHWAYS) as PathwayName[];

/** 法定途径导航: which way, and its last day; what the petitioner is told goes into `lawfulWay`, where it can be changed. */
export function PathwayInput({ petition }: { petition: PetitionRecord | undefined }) {
  const text = usePathwayText();
  const language = useLanguage();
  const { setValue } = useFormContext();
  // 教师申诉 of what a school's staff brought: named before all others
  const first: PathwayName | null = petition?.staffGrievance?.teachersWay ? 'TEACHER_APPEAL' : null;
  const law = petition ? lawOf(petition) : profileFor(today());
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

  /** A day that was typed is kept where it means the same; that of the act is known since the registration. */
  function choose(way: PathwayName): void {
    const counts = PATHWAYS[way].term?.from;
    const same = name !== '' && PATHWAYS[name].term?.from === counts;
    tell(way, same ? from : counts === 'KNOWN' ? (petition?.actKnownOn ?? '') : '');
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
        onChange={({ target }) => choose(target.value as PathwayName)}
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
