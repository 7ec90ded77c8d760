import { Box } from '@mui/material';
import { lazy, Suspense, type ReactNode } from 'react';
import { Layout, type LayoutProps } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { mayReport, useViewer } from '../api/viewer-store';
import { ConsoleAppBar } from './ConsoleAppBar';
import { ConsoleMenu } from './ConsoleMenu';
import { ConsoleSidebar } from './ConsoleSidebar';
import { FailedPage } from './FailedPage';
import { PlaceBanner } from './PlaceBanner';
import { Waiting } from './Waiting';
import { SignInAgain } from './SignInAgain';

const Outbox = lazy(() => import('../outbox/Outbox'));

/** On a phone the bar stands in the page, and goes along with it. */
const besideBar = {
  '& .RaLayout-appFrame': { mt: { xs: 0, sm: 6 } },
  '& .RaLayout-appFrame > div:has(> .RaAppBar-appBar)': {
    position: { xs: 'sticky', sm: 'static' },
    top: 0,
    zIndex: 'appBar',
  },
} as const;

/** On paper there is the page alone: nobody presses a menu there. */
const onPaper = {
  '@media print': {
    '& .MuiAppBar-root, & .MuiDrawer-root, & main .MuiButton-root': { display: 'none' },
    '& .RaLayout-appFrame': { mt: 0 },
    // a heading does not stand alone at the foot of a sheet; a grid would reserve room for what it moved to the next
    '& main section': { breakInside: 'avoid', marginBottom: '12px' },
    '& main :has(> section)': { display: 'block' },
  },
} as const;

export default function ConsoleLayout({ children, ...props }: LayoutProps & { children?: ReactNode }) {
  const { pathname } = useLocation();
  const viewer = useViewer();
  return (
    <Layout
      {...props}
      appBar={ConsoleAppBar}
      menu={ConsoleMenu}
      sidebar={ConsoleSidebar}
      error={FailedPage}
      sx={{ '& .RaLayout-content': { p: { xs: 1, sm: 2 }, minWidth: 0 }, ...besideBar, ...onPaper }}
    >
      <PlaceBanner />
      <Box sx={{ maxWidth: 1440, width: '100%', mx: 'auto', pb: 4 }}>
        {viewer && mayReport(viewer) && (
          <Suspense fallback={null}>
            <Outbox key={viewer.id} accountId={viewer.id} />
          </Suspense>
        )}
        {/* another page begins with another boundary: what is left would else stand there until the new one has come */}
        <Suspense key={pathname} fallback={<Waiting />}>
          {children}
        </Suspense>
      </Box>
      <SignInAgain />
    </Layout>
  );
}
