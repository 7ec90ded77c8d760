import Search from '@mui/icons-material/Search';
import { InputAdornment, TextField, type SxProps } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { useFrameText } from './frame.text';

const PAUSE_MS = 300;

/** Filters the list by `search` once typing pauses; `/` jumps here from anywhere on the page. */
export function SearchBox({ label, sx }: { label?: string; sx?: SxProps }) {
  const text = useFrameText();
  const { filterValues, setFilters } = useListContext();
  const input = useRef<HTMLInputElement>(null);
  const applied = String(filterValues['search'] ?? '');
  const [typed, setTyped] = useState(applied);

  useEffect(() => setTyped(applied), [applied]);
  useEffect(() => {
    if (typed === applied) return undefined;
    const timer = setTimeout(() => setFilters({ ...filterValues, search: typed }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, applied, filterValues, setFilters]);
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);

  return (
    <TextField
      type="search"
      label={label ?? text.search}
      placeholder={text.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      inputRef={input}
      margin="none"
      sx={{ minWidth: { xs: '100%', sm: 280 }, ...sx }}
      slotProps={{ input: { startAdornment: <InputAdornment position="start"><Search fontSize="small" /></InputAdornment> } }}
    />
  );
}
