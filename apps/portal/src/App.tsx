import { useEffect, useState } from 'react';
import { Fetched } from './Fetched';
import { keepLanguage, LanguageContext, useText, withText, type Language } from './language';
import { OfficeList } from './OfficeList';
import { OfficePage } from './OfficePage';
import { useRoute } from './route';
import { SubmitPage } from './SubmitPage';

/** The whole portal: a list of offices, an office, a form, a matter. */
export function App({ startsIn }: { startsIn: Language }) {
  const [language, setLanguage] = useState(startsIn);
  useEffect(() => {
    keepLanguage(language);
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <Header
        language={language}
        onSwitch={() => void withText(language === 'zh' ? 'en' : 'zh').then(setLanguage)}
      />
      <main>
        <Page />
      </main>
    </LanguageContext>
  );
}

function Header({ language, onSwitch }: { language: Language; onSwitch: () => void }) {
  const text = useText();
  useEffect(() => {
    document.title = text.title;
  }, [text]);
  return (
    <header>
      <a href="#/">{text.title}</a>
      <button type="button" onClick={onSwitch}>
        {language === 'zh' ? 'English' : '中文'}
      </button>
    </header>
  );
}

/** What somebody holds in hand since they submitted it: kept in this page alone, since phones are shared. */
export type Held = Readonly<{ number: string; code: string }>;

/** For who holds a code, and who was invited to put their name to a matter. */
const followPage = () => import('./FollowPage');
const joinPage = () => import('./JoinPage');

function Page() {
  const { tenantCode, page, number } = useRoute();
  const [held, setHeld] = useState<Held | null>(null);
  if (tenantCode === '') return <OfficeList />;
  if (page === 'submit') return <SubmitPage key={tenantCode} tenantCode={tenantCode} onHeld={setHeld} />;
  if (page === 'join')
    return (
      <Fetched load={joinPage}>
        {({ JoinPage }) => (
          <JoinPage key={tenantCode + number} tenantCode={tenantCode} number={number} onHeld={setHeld} />
        )}
      </Fetched>
    );
  if (page === 'follow')
    return (
      <Fetched load={followPage}>
        {({ FollowPage }) => (
          <FollowPage key={tenantCode + number} tenantCode={tenantCode} number={number} held={held} />
        )}
      </Fetched>
    );
  return <OfficePage key={tenantCode} tenantCode={tenantCode} />;
}
