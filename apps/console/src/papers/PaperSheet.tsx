import { Box, GlobalStyles, Typography } from '@mui/material';
import { chineseDate, type PaperContent } from '@huiyin/domain';
import { paperOf } from '../frame/paper';
import { usePaperText } from './paper.text';

type Sheet = Pick<PaperContent, 'title' | 'addressee' | 'remedy' | 'signature' | 'date' | 'copies'> &
  Readonly<{ body: readonly Readonly<{ style: string; text: string }>[] }>;

const FANGSONG = '"FangSong_GB2312", "FangSong", "STFangsong", serif';
const FONTS: Readonly<Record<string, string>> = {
  BODY: FANGSONG,
  HEADING: '"SimHei", "Heiti SC", sans-serif',
  SUBHEADING: '"KaiTi_GB2312", "KaiTi", "STKaiti", serif',
};
const LINE = { fontSize: '1em', lineHeight: 1.8, overflowWrap: 'anywhere' } as const;

/** A paper on the screen, close to how it is printed (GB/T 9704). */
export function PaperSheet({
  sheet: { title, addressee, body, remedy, signature, date, copies },
}: {
  sheet: Sheet;
}) {
  const text = usePaperText();
  return (
    <Box
      component="article"
      id="paper-sheet"
      lang="zh"
      sx={{
        bgcolor: '#fff',
        color: '#000',
        border: 1,
        borderColor: 'divider',
        px: { xs: 2, sm: 7 },
        py: { xs: 3, sm: 7 },
        maxWidth: 720,
        mx: 'auto',
        fontSize: { xs: 15, sm: 18 },
        fontFamily: FANGSONG,
      }}
    >
      <GlobalStyles styles={paperOf('paper-sheet')} />
      <Typography
        component="h3"
        sx={{ fontSize: '1.4em', textAlign: 'center', fontFamily: '"FZXiaoBiaoSong-B05S", "SimSun", serif' }}
      >
        {title}
      </Typography>
      <Typography
        sx={{ ...LINE, textAlign: 'center', my: 2, fontFamily: 'inherit', color: 'text.secondary' }}
      >
        {text.noNumber}
      </Typography>
      {addressee !== '' && <Typography sx={{ ...LINE, fontFamily: 'inherit' }}>{addressee}：</Typography>}
      {[...body, ...(remedy === null ? [] : [{ style: 'BODY', text: remedy }])].map((paragraph, i) => (
        <Typography key={i} sx={{ ...LINE, textIndent: '2em', fontFamily: FONTS[paragraph.style] }}>
          {paragraph.text}
        </Typography>
      ))}
      <Box sx={{ mt: 4, mr: { xs: 0, sm: '4em' }, textAlign: 'right', breakInside: 'avoid' }}>
        <Typography sx={{ ...LINE, fontFamily: 'inherit' }}>{signature}</Typography>
        <Typography sx={{ ...LINE, fontFamily: 'inherit' }}>
          {text.seal} {chineseDate(date)}
        </Typography>
      </Box>
      {copies.length > 0 && (
        <Typography
          sx={{
            ...LINE,
            fontFamily: 'inherit',
            fontSize: '0.9em',
            mt: 4,
            px: 1,
            borderBlock: '1px solid #000',
          }}
        >
          抄送：{copies.join('，')}。
        </Typography>
      )}
    </Box>
  );
}
