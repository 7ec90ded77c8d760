import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { keptLanguage, withText } from './language';

const language = await withText(keptLanguage());
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App startsIn={language} />
  </StrictMode>,
);
