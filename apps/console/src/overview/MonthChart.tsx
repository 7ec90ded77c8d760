import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import type { Overview } from './use-overview';
import { useOverviewText } from './overview.text';

const HEIGHT = 150;
const STEP = 46;
const BAR = 11;

/** A phone shows half a year at a time: the newest first, the rest is to be pushed. */
function toNewest(chart: HTMLElement | null): void {
  if (chart) chart.scrollLeft = chart.scrollWidth;
}

/** Received, answered in time and answered late, month by month; read aloud as a table. */
export function MonthChart({ months }: { months: Overview['months'] }) {
  const text = useOverviewText();
  const { palette } = useTheme();
  const series = [
    { key: 'received', label: text.receivedMonth, colour: palette.primary.main },
    { key: 'answeredInTime', label: text.inTime, colour: palette.success.main },
    { key: 'answeredLate', label: text.late, colour: palette.error.main },
  ] as const;
  const most = Math.max(1, ...months.flatMap((month) => series.map(({ key }) => month[key])));
  const width = Math.max(months.length * STEP, 240);
  return (
    <>
      <Box sx={{ display: 'flex', gap: 2, fontSize: '0.85rem', mb: 1, flexWrap: 'wrap' }}>
        {series.map(({ key, label, colour }) => (
          <span key={key}>
            <svg width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" fill={colour} />
            </svg>{' '}
            {label}
          </span>
        ))}
      </Box>
      <Box ref={toNewest} sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={text.months}>
        <svg
          width={width}
          height={HEIGHT + 40}
          role="img"
          aria-label={months
            .map(
              (month) =>
                `${month.month} ${series.map(({ key, label }) => `${label} ${month[key]}`).join(' ')}`,
            )
            .join('; ')}
        >
          {months.map((month, i) => (
            <g key={month.month} transform={`translate(${i * STEP + 4} 0)`}>
              {series.map(({ key, colour }, j) => {
                const height = (month[key] / most) * HEIGHT;
                return (
                  <g key={key} transform={`translate(${j * (BAR + 1)} ${HEIGHT + 14 - height})`}>
                    <rect width={BAR} height={height} fill={colour} />
                    {month[key] > 0 && (
                      <text x={BAR / 2} y={-3} textAnchor="middle" fontSize="9" fill={palette.text.secondary}>
                        {month[key]}
                      </text>
                    )}
                  </g>
                );
              })}
              <text
                x={BAR * 1.5}
                y={HEIGHT + 30}
                textAnchor="middle"
                fontSize="11"
                fill={palette.text.secondary}
              >
                {month.month.slice(2)}
              </text>
            </g>
          ))}
        </svg>
      </Box>
    </>
  );
}
