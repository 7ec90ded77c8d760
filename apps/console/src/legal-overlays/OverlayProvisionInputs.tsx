import { Box, TextField, Typography } from '@mui/material';
import { GIVEN, labelOf } from '@huiyin/domain';
import { useLanguage } from '../i18n/language';
import { useLegalOverlayFormText } from './legal-overlay-form.text';
import { numberIn, type Draft } from './overlay-body';

type Key = keyof typeof GIVEN;
type Part = 'article' | 'paragraph' | 'item';
/** As it is being written: any part of where it stands may be missing yet. */
type One = Readonly<{ code: string } & Partial<Record<Part, number | undefined>>>;
const PARTS: readonly Part[] = ['article', 'paragraph', 'item'];

const givenIn = (draft: Draft, key: Key): readonly One[] =>
  Array.isArray(draft[key]) ? (draft[key] as readonly One[]) : [];

type Props = Readonly<{ draft: Draft; onChange: (change: Partial<Draft>) => void }>;

/** 督办情形, 终结情形, 督查措施 of a province: each of the closed list is given by the article that is written beside it, and by nothing else. */
export function OverlayProvisionInputs({ draft, onChange }: Props) {
  const text = useLegalOverlayFormText();
  const language = useLanguage();
  const set = (key: Key, code: string, part: Part, typed: string) => {
    const others = givenIn(draft, key);
    const before = others.find((one) => one.code === code);
    const now: One = { ...before, code, [part]: numberIn(typed) };
    const gone = PARTS.every((each) => now[each] === undefined);
    const next = (GIVEN[key] as readonly string[]).flatMap((each): readonly One[] =>
      each === code ? (gone ? [] : [now]) : others.filter((one) => one.code === each),
    );
    onChange({ [key]: next.length > 0 ? next : undefined } as Partial<Draft>);
  };
  return (Object.keys(GIVEN) as Key[]).map((key) => (
    <Box key={key} component="section" aria-label={text.given[key]} sx={{ mt: 1 }}>
      <Typography variant="subtitle2" component="h3">
        {text.given[key]}
      </Typography>
      {GIVEN[key].map((code) => {
        const one = givenIn(draft, key).find((each) => each.code === code);
        const name = labelOf(code, language);
        return (
          <Box
            key={code}
            role="group"
            aria-label={name}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}
          >
            <Typography variant="body2" sx={{ flex: '1 1 16rem', alignSelf: 'center' }}>
              {name}
            </Typography>
            {PARTS.map((part) => (
              <TextField
                key={part}
                type="number"
                size="small"
                label={text.parts[part]}
                value={one?.[part] ?? ''}
                onChange={({ target }) => set(key, code, part, target.value)}
                slotProps={{ htmlInput: { min: 1, step: 1 } }}
                sx={{ width: '6rem' }}
              />
            ))}
          </Box>
        );
      })}
    </Box>
  ));
}
