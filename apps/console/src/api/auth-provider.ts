import { SignInDocument, type SignInInput } from '@huiyin/client';
import type { AuthProvider } from 'react-admin';
import { forgetAnswers } from './device';
import { run } from './run';
import { viewerStore, type Viewer } from './viewer-store';

export const FIRST_PASSWORD = '/first-password';

/** Sign-in over the viewer query: the cookie is the browser's own business, nothing of it is kept here. */
export const authProvider: AuthProvider = {
  async login(input: SignInInput) {
    await run(SignInDocument, { input });
    viewerStore.entered();
    const viewer = await viewerStore.load();
    return viewer?.mustChangePassword ? { redirectTo: FIRST_PASSWORD } : {};
  },
  async logout() {
    const { viewer } = viewerStore.get();
    viewerStore.forget();
    if (viewer === null) return;
    forgetAnswers(viewer.id);
    await viewerStore.leave().catch(() => undefined);
  },
  async checkAuth() {
    const viewer = await present();
    if (viewer === null) throw Object.assign(new Error('signed out'), { message: false });
    if (viewer.mustChangePassword)
      throw Object.assign(new Error(), { message: false, redirectTo: FIRST_PASSWORD, logoutUser: false });
  },
  /** An ended session is handled by SignInAgain, which keeps the page and what is typed on it. */
  checkError: () => Promise.resolve(),
  async getIdentity() {
    const viewer = await present();
    return { id: viewer?.id ?? '', fullName: viewer?.name ?? '' };
  },
  async getPermissions() {
    return (await present())?.permissions ?? [];
  },
};

let loading: Promise<Viewer | null> | null = null;

/** The viewer, asked for once however many ask at the same time. */
function present(): Promise<Viewer | null> {
  const { viewer } = viewerStore.get();
  if (viewer) return Promise.resolve(viewer);
  loading ??= viewerStore.load().finally(() => (loading = null));
  return loading;
}
