import { currentLanguage } from '../i18n/language';

const sentences = {
  zh: {
    title: '页面出错了',
    text: '您已保存的内容没有丢失。请刷新页面；如果反复出现，请联系管理员。',
    reload: '刷新页面',
  },
  en: {
    title: 'This page failed',
    text: 'Nothing you saved is lost. Reload; if it happens again, tell the administrator.',
    reload: 'Reload',
  },
};

/** Plain HTML on purpose: it must render when everything else does not. */
export function FailedPage() {
  const { title, text, reload } = sentences[currentLanguage()];
  return (
    <div
      role="alert"
      style={{
        maxWidth: 480,
        margin: '15vh auto',
        padding: 24,
        fontFamily: 'system-ui, sans-serif',
        lineHeight: 1.7,
      }}
    >
      <h1 style={{ fontSize: 20 }}>{title}</h1>
      <p>{text}</p>
      <button type="button" onClick={() => location.reload()} style={{ fontSize: 16, padding: '6px 20px' }}>
        {reload}
      </button>
    </div>
  );
}
