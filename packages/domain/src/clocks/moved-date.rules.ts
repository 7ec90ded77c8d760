import { chineseDate } from '../shared/day-text';

const said = (day: string | null): string => (day === null ? '不计' : chineseDate(day));

/** 期限调整 as a time line says it, of `what` (请求复查的期限); the days are ISO, null where no date stands. */
export const movedText = (what: string, from: string | null, to: string | null): string =>
  `${what}由${said(from)}调整为${said(to)}`;
