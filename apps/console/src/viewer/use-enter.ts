import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-admin';
import { viewerStore } from '../api/viewer-store';

/** Goes inside with the rights that the server gives now. */
export function useEnter(): (options?: { replace: boolean }) => Promise<void> {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return async (options) => {
    viewerStore.entered();
    await viewerStore.load();
    // react-admin remembers that it was turned away before, and would sign out by that
    await queryClient.resetQueries({ queryKey: ['auth'] });
    navigate('/', options);
  };
}
