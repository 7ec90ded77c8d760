import Check from '@mui/icons-material/Check';
import {
  Box,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { permissions, permits, ROLES, type Permission, type Role } from '@huiyin/domain';
import { Title } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { usePermissionText } from './permission.text';

const ALL = Object.keys(permissions) as Permission[];

/** The domain's own table, for people: what stands here is what the server asks. */
export default function PermissionMatrix() {
  const text = usePermissionText();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const own: readonly Role[] = useViewer()?.roles ?? [];
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={text.title} />
      <Section title={text.title}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {text.intro}
        </Typography>
        {isWide ? <Matrix own={own} /> : <Holders own={own} />}
      </Section>
    </Box>
  );
}

type Props = Readonly<{ own: readonly Role[] }>;
const shade = (role: Role, own: readonly Role[]) =>
  own.includes(role) ? { bgcolor: 'action.selected' } : {};

function Matrix({ own }: Props) {
  const text = usePermissionText();
  const roles = useLabels('role');
  return (
    <TableContainer tabIndex={0} role="group" aria-label={text.title} sx={{ maxHeight: '75vh' }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{text.what}</TableCell>
            {ROLES.map((role) => (
              <TableCell key={role} align="center" sx={{ lineHeight: 1.3, whiteSpace: 'normal' }}>
                {roles.of(role)}
                {own.includes(role) && (
                  <Typography variant="caption" component="div" color="primary">
                    {text.own}
                  </Typography>
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {ALL.map((permission) => (
            <TableRow key={permission} hover>
              <TableCell component="th" scope="row">
                {text.sentences[permission]}
              </TableCell>
              {ROLES.map((role) => (
                <TableCell key={role} align="center" sx={shade(role, own)}>
                  {permits([role], permission) ? (
                    <Check fontSize="small" color="success" titleAccess={text.yes} />
                  ) : (
                    <Box component="span" aria-label={text.no} role="img" />
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** On a phone: each sentence with those who hold it. */
function Holders({ own }: Props) {
  const text = usePermissionText();
  const roles = useLabels('role');
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {ALL.map((permission) => (
        <Box component="li" key={permission} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
          <Typography sx={{ mb: 0.5 }}>{text.sentences[permission]}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
            {ROLES.filter((role) => permits([role], permission)).map((role) => (
              <Chip
                key={role}
                size="small"
                label={roles.of(role)}
                color={own.includes(role) ? 'primary' : 'default'}
                variant={own.includes(role) ? 'filled' : 'outlined'}
              />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
