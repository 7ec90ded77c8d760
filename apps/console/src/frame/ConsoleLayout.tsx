import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Layout, type LayoutProps } from 'react-admin';
import { ConsoleAppBar } from './ConsoleAppBar';
import { ConsoleMenu } from './ConsoleMenu';
import { FailedPage } from './FailedPage';
import { PlaceBanner } from './PlaceBanner';
import { SignInAgain } from './SignInAgain';

export function ConsoleLayout({ children, ...props }: LayoutProps & { children?: ReactNode }) {
  return (
    <Layout
      {...props}
      appBar={ConsoleAppBar}
      menu={ConsoleMenu}
      error={FailedPage}
      sx={{ '& .RaLayout-content': { p: { xs: 1, sm: 2 } } }}
    >
      <PlaceBanner />
      <Box sx={{ maxWidth: 1440, width: '100%', mx: 'auto', pb: 4 }}>{children}</Box>
      <SignInAgain />
    </Layout>
  );
}
