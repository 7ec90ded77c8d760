import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { stillness, stillStyles, wantsStillness } from './stillness';

const FONT =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** In a Chinese font an apostrophe is as wide as a character: English has its own letters first. */
const LETTERS = {
  ':root': { '--letters': FONT },
  ':root:lang(en)': { '--letters': `"Segoe UI", "Helvetica Neue", Roboto, Arial, ${FONT}` },
};

const WAITING = '读取中 Loading';
const INK = '#17466b';
const LINE = '#dfe4ea';

/** Quiet paper and ink; colour is kept for what presses. */
export const theme: RaThemeOptions = {
  ...defaultTheme,
  palette: {
    mode: 'light',
    primary: { main: INK },
    secondary: { main: INK },
    error: { main: '#b3261e' },
    warning: { main: '#9a5b00' },
    success: { main: '#2b6b3f' },
    background: { default: '#f4f6f8', paper: '#fff' },
    text: { primary: '#1c2530', secondary: '#55606e' },
    divider: LINE,
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: 'var(--letters)',
    h6: { fontSize: '1.05rem', fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  sidebar: { width: 176, closedWidth: 50 },
  ...(wantsStillness() && { transitions: stillness }),
  components: {
    ...defaultTheme.components,
    MuiCssBaseline: { styleOverrides: { ...LETTERS, ...stillStyles } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { outlined: { borderColor: LINE } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    // what was just done is no part of the page on paper
    MuiSnackbar: {
      styleOverrides: {
        root: {
          '@media print': { display: 'none' },
          // at the foot of a phone stand the buttons
          '@media (max-width: 599.95px)': { top: '5.5rem', bottom: 'auto' },
        },
      },
    },
    // nor are the buttons of a dialog: a paper is looked at in one
    MuiDialogActions: { styleOverrides: { root: { '@media print': { display: 'none' } } } },
    // react-admin shows both without a name while it waits
    MuiCircularProgress: { defaultProps: { 'aria-label': WAITING } },
    MuiLinearProgress: { defaultProps: { 'aria-label': WAITING } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&:focus-visible': { outline: `2px solid ${INK}`, outlineOffset: 2 } } },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: LINE },
        head: { fontWeight: 600, color: '#55606e', whiteSpace: 'nowrap' },
      },
    },
    MuiAppBar: { styleOverrides: { root: { backgroundColor: INK, color: '#fff' } } },
    MuiToolbar: {
      styleOverrides: {
        root: { '&.RaToolbar-desktopToolbar, &.RaToolbar-mobileToolbar': { backgroundColor: 'transparent' } },
      },
    },
    MuiAutocomplete: {
      styleOverrides: { paper: { border: `1px solid ${LINE}`, boxShadow: '0 6px 20px rgb(0 0 0 / 15%)' } },
    },
  },
};
