import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Link, NavLink, openPart, Router, useGoTo, usePlace } from '../../src/ui/router.tsx';

describe('the open part of a path', () => {
  it.each([
    ['/layers/:layer', '/layers/rag', 'rag'],
    ['/layers/:layer', '/layers', undefined],
    ['/layers/:layer', '/layers/rag/more', undefined],
    ['/layers/:layer', '/decide/rag', undefined],
    ['/check', '/check', ''],
    ['/check', '/check/', ''],
    ['/', '/', ''],
    ['/', '/check', undefined],
  ])('of %s in %s is %s', (pattern, path, part) => {
    expect(openPart(pattern, path)).toBe(part);
  });
});

function Place() {
  const { pathname, hash, state, isReturn } = usePlace();
  return <output>{JSON.stringify({ pathname, hash, state, isReturn })}</output>;
}

function Sender() {
  const goTo = useGoTo();
  return <button onClick={() => goTo('/check', { asked: ['task'] })}>go</button>;
}

function open(path: string) {
  window.history.replaceState(null, '', path);
  render(
    <Router>
      <Link to="/check#here" state={{ asked: ['task'] }}>
        on
      </Link>
      <NavLink to="/check">check</NavLink>
      <Place />
    </Router>,
  );
  return userEvent.setup();
}

const place = (): unknown => JSON.parse(screen.getByRole('status').textContent);
const opened = (pathname: string) => ({ pathname, hash: '', state: null, isReturn: true });

describe('the router', () => {
  it('opens where the address says, a slash at its end or not', () => {
    open('/layers/rag/');
    expect(place()).toEqual(opened('/layers/rag'));
  });

  it('follows a link with what it hands on, and the way back', async () => {
    const user = open('/result');
    await user.click(screen.getByRole('link', { name: 'on' }));
    const state = { asked: ['task'] };
    expect(place()).toEqual({ pathname: '/check', hash: '#here', state, isReturn: false });
    expect(window.location.pathname + window.location.hash).toBe('/check#here');
    window.history.back();
    await vi.waitFor(() => expect(place()).toEqual(opened('/result')));
    window.history.forward();
    await vi.waitFor(() =>
      expect(place()).toEqual({ pathname: '/check', hash: '#here', state, isReturn: true }),
    );
  });

  it('says which link leads to the page it stands on', async () => {
    const user = open('/');
    expect(screen.getByRole('link', { name: 'check' })).not.toHaveAttribute('aria-current');
    await user.click(screen.getByRole('link', { name: 'check' }));
    expect(screen.getByRole('link', { name: 'check' })).toHaveAttribute('aria-current', 'page');
  });

  it('adds one entry to the history for each move, and none for staying', async () => {
    const user = open('/');
    const before = window.history.length;
    await user.click(screen.getByRole('link', { name: 'check' }));
    await user.click(screen.getByRole('link', { name: 'check' }));
    expect(window.history.length).toBe(before + 1);
  });

  it.each(['Meta', 'Control', 'Shift', 'Alt'])(
    'leaves a click with %s to the browser',
    async (key) => {
      const user = open('/');
      const onClick = vi.fn<(event: Event) => void>((event) => {
        expect(event.defaultPrevented).toBe(false);
        event.preventDefault();
      });
      document.addEventListener('click', onClick, { once: true });
      await user.keyboard(`{${key}>}`);
      await user.click(screen.getByRole('link', { name: 'on' }));
      await user.keyboard(`{/${key}}`);
      expect(onClick).toHaveBeenCalledOnce();
      expect(place()).toEqual(opened('/'));
    },
  );

  it('goes where a page sends the reader', async () => {
    window.history.replaceState(null, '', '/');
    render(
      <Router>
        <Sender />
        <Place />
      </Router>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'go' }));
    const state = { asked: ['task'] };
    expect(place()).toEqual({ pathname: '/check', hash: '', state, isReturn: false });
  });
});
