import type { ThemeOptions } from '@mui/material/styles';

const AT_ONCE = 0;

/** Nothing slides, grows or turns before somebody who asked their system for that (WCAG 2.1, 2.3.3). */
export const stillness: ThemeOptions['transitions'] = {
  create: () => 'none',
  getAutoHeightDuration: () => AT_ONCE,
  duration: {
    shortest: AT_ONCE,
    shorter: AT_ONCE,
    short: AT_ONCE,
    standard: AT_ONCE,
    complex: AT_ONCE,
    enteringScreen: AT_ONCE,
    leavingScreen: AT_ONCE,
  },
};

/** What moves by its own style sheet. */
export const stillStyles = {
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animation: 'none !important' },
  },
};

export const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
