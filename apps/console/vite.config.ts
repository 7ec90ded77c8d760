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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // what everybody loads is one file: split by who else uses it, it is larger and comes in more trips
            { name: 'shell', tags: ['$initial'], priority: 2 },
            // what most pages share is another: the form of the counter took 57 files, half of them below a kilobyte
            { name: 'often', minShareCount: 35, priority: 1 },
          ],
        },
      },
    },
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
