import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { zipped } from '../../tools/zipped.mjs';
import { offline } from './offline.ts';

const server = 'http://localhost:4000';

export default defineConfig({
  plugins: [
    react(),
    offline([
      'src/main.tsx',
      'src/outbox/Outbox.tsx',
      'src/dashboard/Dashboard.tsx',
      'src/reports/MyReports.tsx',
      'src/emergency-reports/EmergencyReportCreate.tsx',
    ]),
    zipped(),
  ],
  resolve: { conditions: ['huiyin-source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    target: 'es2022',
    modulePreload: { polyfill: false },
    // what everybody loads is one file: split by who else uses it, it is larger and comes in more trips
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', tags: ['$initial'] }] } } },
  },
  server: {
    proxy: {
      '/graphql': server,
      '/attachments': server,
      '/imports': server,
      '/topics': server,
      '/divisions': server,
      '/ledger.xlsx': server,
      '/overview.xlsx': server,
    },
  },
});
