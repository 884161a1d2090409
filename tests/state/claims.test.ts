import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadApp } from './load-app.ts';

describe('a claim', () => {
  it('is loading at first, then there', async () => {
    const { useClaim } = await loadApp();
    const { result } = renderHook(() => useClaim('d0-1'));
    expect(result.current).toBe('loading');
    await waitFor(() => expect(result.current).toMatchObject({ id: 'd0-1', document: 'd0' }));
  });

  it('that does not exist is unavailable', async () => {
    const { useClaim } = await loadApp();
    const { result } = renderHook(() => useClaim('d9-1'));
    await waitFor(() => expect(result.current).toBe('unavailable'));
  });
});
