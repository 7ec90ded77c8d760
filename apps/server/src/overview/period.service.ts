import { beijingDate, RuleViolation, same } from '@huiyin/domain';

/** The longest period, in months. */
const LONGEST = 36;

type Asked = Readonly<{ from?: string | null; to?: string | null }>;

/** The months asked for, YYYY-MM; this year's to now where nobody says. @throws RuleViolation INVALID for odd months */
export function periodOf(asked: Asked, now: Date): Readonly<{ from: string; to: string; months: string[] }> {
  const thisMonth = beijingDate(now).slice(0, 7);
  const from = monthOf(asked.from ?? `${thisMonth.slice(0, 4)}-01`, 'from');
  const to = monthOf(asked.to ?? thisMonth, 'to');
  return { from, to, months: monthsBetween(from, to) };
}

function monthOf(text: string, field: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new RuleViolation('INVALID', { field: same(field), reason: same('YYYY-MM') });
}

/** @throws RuleViolation INVALID when the last month is before the first, or too far from it */
function monthsBetween(from: string, to: string): string[] {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const count = index(to) - index(from) + 1;
  if (count < 1 || count > LONGEST)
    throw new RuleViolation('INVALID', {
      field: same('to'),
      reason: { zh: `1–${LONGEST} 个月`, en: `1–${LONGEST} months` },
    });
  return Array.from({ length: count }, (_, i) => {
    const at = index(from) + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
