/* global FILES -- what the console opens with; the build writes it here */
// The console of who reports from where there is no network. The server is asked first, so that a new build is taken at
// the next load; what is kept here answers for it only while it does not.
const KEPT = `huiyin-${FILES.at(-1)}`;
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === '/') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function install() {
  const kept = await caches.open(KEPT);
  await kept.addAll(['/', ...FILES.slice(0, -1)].map((path) => new Request(path, { cache: 'no-cache' })));
  await self.skipWaiting();
}

async function activate() {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
  await self.clients.claim();
}

/** Pages of the console differ behind the hash alone. */
async function page(request) {
  const fresh = fetch(request);
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE_MS));
  try {
    const answer = await Promise.race([fresh, late]);
    if (answer.status < 500) return answer;
  } catch {
    // the network is down or too slow
  }
  return (await match('/')) ?? fresh;
}

/** A file under its own hash never changes. */
const asset = async (request) => (await match(request)) ?? fetch(request);

const match = async (request) =>
  (await caches.open(KEPT)).match(request, { ignoreSearch: true, ignoreVary: true });
