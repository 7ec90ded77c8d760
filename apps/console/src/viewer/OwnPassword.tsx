import { Card, CardContent } from '@mui/material';
import { Title, useNavigate, useNotify } from 'react-admin';
import { PasswordForm } from './PasswordForm';
import { useViewerText } from './viewer.text';

export default function OwnPassword() {
  const text = useViewerText();
  const notify = useNotify();
  const navigate = useNavigate();
  return (
    <Card sx={{ maxWidth: 440 }}>
      <Title title={text.ownTitle} />
      <CardContent>
        <PasswordForm
          currentLabel={text.current}
          onChanged={() => {
            notify(text.changed, { type: 'success' });
            navigate('/');
          }}
        />
      </CardContent>
    </Card>
  );
}
