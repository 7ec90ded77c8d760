import { Alert, Button, CircularProgress, Typography } from '@mui/material';
import { AcceptInvitationDocument, InvitationDocument, type InvitationQuery } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { useParams } from 'react-router-dom';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ListProblem } from '../frame/ListProblem';
import { Fact } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { OutsidePage } from '../viewer/OutsidePage';
import { PasswordForm } from '../viewer/PasswordForm';
import { useEnter } from '../viewer/use-enter';
import { useInvitationText } from './invitation.text';

/** Where an invitation's link leads: who invites to what, and one's own password. */
export default function InvitationPage() {
  const { invitation = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', invitation],
    queryFn: async ({ signal }) => (await run(InvitationDocument, { invitation }, signal)).invitation,
  });
  return (
    <OutsidePage>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {data === undefined && !error && <CircularProgress />}
      {data === null && <Over />}
      {data && <Accept invitation={invitation} about={data} />}
    </OutsidePage>
  );
}

function Over() {
  const text = useInvitationText();
  return (
    <>
      <Typography variant="h6" component="h2" gutterBottom>
        {text.overTitle}
      </Typography>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {text.over}
      </Alert>
      <Button fullWidth variant="contained" component={LinkBase} to="/login">
        {text.toSignIn}
      </Button>
    </>
  );
}

type AcceptProps = Readonly<{ invitation: string; about: NonNullable<InvitationQuery['invitation']> }>;

function Accept({ invitation, about }: AcceptProps) {
  const text = useInvitationText();
  const enter = useEnter();
  const { tenantName, tenantCode, accountName, officialName, invitedBy, expiresAt } = about;
  return (
    <>
      <Typography variant="h6" component="h2" gutterBottom>
        {text.title}
      </Typography>
      <Typography>{text.hello(officialName ?? accountName, tenantName)}</Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text.invited(invitedBy, minuteText(expiresAt))}
      </Typography>
      <Typography variant="body2">{text.remember}</Typography>
      <Fact label={text.code}>{tenantCode}</Fact>
      <Fact label={text.account}>{accountName}</Fact>
      <PasswordForm
        submitLabel={text.set}
        change={(_, password) => run(AcceptInvitationDocument, { input: { invitation, password } })}
        onChanged={() => enter({ replace: true })}
      />
    </>
  );
}
