import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useIsPainted } from '../../src/ui/parts/painted.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('waits for a frame that the browser shows', () => {
  let show: FrameRequestCallback | undefined;
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => {
    show = frame;
    return 1;
  });
  const { result } = renderHook(useIsPainted);
  act(() => void vi.runAllTimers());
  expect(result.current).toBe(false);
  show?.(0);
  expect(result.current).toBe(false);
  act(() => void vi.runAllTimers());
  expect(result.current).toBe(true);
});

it('does not wait for frames in the background, where none are shown', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  const { result } = renderHook(useIsPainted);
  act(() => void vi.runAllTimers());
  expect(result.current).toBe(true);
  expect(frames).not.toHaveBeenCalled();
});

it('forgets a page that is left before it was shown', () => {
  const forgotten = vi.spyOn(window, 'cancelAnimationFrame');
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(7);
  renderHook(useIsPainted).unmount();
  expect(forgotten).toHaveBeenCalledWith(7);
});
