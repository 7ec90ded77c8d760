import { Alert, Button } from '@mui/material';
import { LinkBase } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useReadinessText } from './readiness.text';
import { useReadiness } from './use-readiness';

/** On the desk of whoever sets the tenant up, until nothing is missing. */
export function ReadinessNotice() {
  const text = useReadinessText();
  const [own] = useReadiness().data ?? [];
  if (!own || own.open === 0) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" component={LinkBase} to="/readiness">
          {text.go}
        </Button>
      }
    >
      {labelled(text.title, text.open(own.open))}
    </Alert>
  );
}
