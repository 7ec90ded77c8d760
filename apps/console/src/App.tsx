import { lazy, Suspense } from 'react';
import { Admin, CustomRoutes, Resource, type LayoutProps } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider, FIRST_PASSWORD } from './api/auth-provider';
import { dataProvider } from './api/data-provider';
import { queryClient } from './api/query-client';
import { Waiting } from './frame/Waiting';
import { i18nProvider } from './i18n/i18n-provider';
import { store } from './i18n/language';
import { rooms } from './rooms';
import { theme } from './theme/theme';
import { SignIn } from './viewer/SignIn';

const ConsoleLayout = lazy(() => import('./frame/ConsoleLayout'));
const Dashboard = lazy(() => import('./dashboard/Dashboard'));
const FirstPassword = lazy(() => import('./viewer/FirstPassword'));
const InvitationPage = lazy(() => import('./invitations/InvitationPage'));
const OwnPassword = lazy(() => import('./viewer/OwnPassword'));
const PermissionMatrix = lazy(() => import('./accounts/PermissionMatrix'));
const OwnSessions = lazy(() => import('./viewer/OwnSessions'));

/** Nobody needs the frame before they have signed in. */
const Frame = (props: LayoutProps) => (
  <Suspense fallback={<Waiting />}>
    <ConsoleLayout {...props} />
  </Suspense>
);

export function App() {
  return (
    <Admin
      title="回音"
      authProvider={authProvider}
      dataProvider={dataProvider}
      dashboard={Dashboard}
      darkTheme={null}
      disableTelemetry
      i18nProvider={i18nProvider}
      layout={Frame}
      loading={Waiting}
      loginPage={SignIn}
      queryClient={queryClient}
      requireAuth
      store={store}
      theme={theme}
    >
      {rooms.map((card) => (
        <Resource key={card.name} {...card} />
      ))}
      <CustomRoutes noLayout>
        <Route path={FIRST_PASSWORD} element={<FirstPassword />} />
        <Route path="/invitation/:invitation" element={<InvitationPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/own/password" element={<OwnPassword />} />
        <Route path="/own/sessions" element={<OwnSessions />} />
        <Route path="/permissions" element={<PermissionMatrix />} />
      </CustomRoutes>
    </Admin>
  );
}
