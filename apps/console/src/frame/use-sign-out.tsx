import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLogout } from 'react-admin';
import { hasDrafts } from '../api/device';
import { useViewer } from '../api/viewer-store';

const SignOutDialog = lazy(async () => ({ default: (await import('../outbox/Outbox')).SignOutDialog }));

/** The way out, and the question before it when something written here has not arrived. */
export function useSignOut(): { signOut: () => void; question: ReactNode } {
  const logout = useLogout();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const signOut = (): void => {
    if (viewer && hasDrafts(viewer.id)) setAsking(true);
    else void logout();
  };
  const question = asking && viewer && (
    <Suspense fallback={null}>
      <SignOutDialog
        accountId={viewer.id}
        onStay={() => setAsking(false)}
        onLeave={() => {
          setAsking(false);
          void logout();
        }}
      />
    </Suspense>
  );
  return { signOut, question };
}
