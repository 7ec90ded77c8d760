import CheckCircle from '@mui/icons-material/CheckCircle';
import Pending from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Button, Typography } from '@mui/material';
import type { ReadinessPoint } from '@huiyin/client';
import { LinkBase } from 'react-admin';
import { labelOf, MENDED_BY, permissions as holders } from '@huiyin/domain';
import { useViewer } from '../api/viewer-store';
import { useLanguage } from '../i18n/language';
import { listed } from '../i18n/marks';
import { useReadinessText } from './readiness.text';
import type { TenantReadiness } from './use-readiness';

/** Where each point is mended. */
const PAGES: Readonly<Record<ReadinessPoint, string>> = {
  UNITS: '/units/create',
  CLERK: '/accounts',
  GROUP: '/leadership-groups/create',
  HEAD: '/leadership-groups',
  DIRECTOR: '/leadership-groups',
  OFFICE_PHONE: '/leadership-groups',
  HANDED_OVER: '/officials',
  INFORMATION_OFFICERS: '/information-officers',
  TOPICS: '/topics',
  CONTACTS: '/public-contacts',
  PORTAL: '/public-contacts',
};

/** Every point with its state; what is not met says why it matters, and leads to where it is mended. */
export function PointList({ tenant, mendable }: { tenant: TenantReadiness; mendable: boolean }) {
  const text = useReadinessText();
  const language = useLanguage();
  const permissions: readonly string[] = useViewer()?.permissions ?? [];
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {tenant.points.map(({ point, met, missing }) => {
        const { name, why, mend } = text.points[point];
        const State = met ? CheckCircle : Pending;
        return (
          <Box
            component="li"
            key={point}
            sx={{ display: 'flex', gap: 1.5, py: 1.25, borderTop: 1, borderColor: 'divider' }}
          >
            <State
              color={met ? 'success' : 'warning'}
              titleAccess={met ? text.met : text.unmet}
              sx={{ mt: 0.25 }}
            />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
              {!met && (
                <>
                  <Typography variant="body2" color="text.secondary">
                    {why}
                  </Typography>
                  {!permissions.includes(MENDED_BY[point]) && (
                    <Typography variant="body2">
                      {text.mendedBy(labelOf(holders[MENDED_BY[point]].join(), language))}
                    </Typography>
                  )}
                  {missing.length > 0 && (
                    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                      {text.missing}
                      {listed(missing)}
                    </Typography>
                  )}
                </>
              )}
            </Box>
            {!met && mendable && permissions.includes(MENDED_BY[point]) && (
              <Button
                size="small"
                variant="outlined"
                component={LinkBase}
                to={PAGES[point]}
                sx={{ alignSelf: 'center', flexShrink: 0 }}
              >
                {mend}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
