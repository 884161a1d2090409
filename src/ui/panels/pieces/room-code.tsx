import { type SyntheticEvent, useRef, useState } from 'react';
import { openOverlay, type ShownCode, useRoomCode } from '../../../state/index.ts';
import { Button } from '../../parts/button.tsx';
import { roomWords as words } from '../../words/keep.ts';

/** Shows the link to everybody in the room, as a code as large as the screen. */
export function RoomCode({ link }: { readonly link: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [close, setClose] = useState<() => void>();
  const code = useRoomCode(close !== undefined);
  const open = () => {
    dialog.current?.showModal();
    const goBack = openOverlay(() => {
      dialog.current?.close();
      setClose(undefined);
    });
    setClose(() => goBack);
  };
  /** However it is closed, the entry that Back would have closed goes too. */
  const leave = (event: SyntheticEvent) => {
    event.preventDefault();
    close?.();
  };
  return (
    <div className="min-w-0 print:hidden">
      <Button onClick={open}>{words.show}</Button>
      <dialog
        ref={dialog}
        aria-label={words.heading}
        onCancel={leave}
        onClose={leave}
        className="m-0 h-dvh max-h-none w-dvw max-w-none overflow-auto bg-paper p-3 text-ink"
      >
        <div className="mx-auto flex min-h-full max-w-page flex-col items-center justify-center gap-3">
          {typeof code === 'string' ? (
            <p>{code === 'unavailable' ? words.unavailable : null}</p>
          ) : (
            <Drawn code={code} link={link} />
          )}
          <Button onClick={leave}>{words.close}</Button>
        </div>
      </dialog>
    </div>
  );
}

interface DrawnProps {
  readonly code: ShownCode;
  readonly link: string;
}

/** Black on white whatever the theme: readers look for dark modules on a light ground. */
function Drawn({ code: { path, size, isWithoutFigures, isFine }, link }: DrawnProps) {
  return (
    <>
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn from the link, so no file to point an img at
        role="img"
        aria-label={words.drawn}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="w-[min(100%,calc(100dvh-10.5rem))] min-w-64 forced-color-adjust-none"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      {isWithoutFigures ? <p className="max-w-measure text-small">{words.withoutFigures}</p> : null}
      {isFine ? <p className="max-w-measure text-small">{words.fine}</p> : null}
      <p className="max-w-full font-mono text-small break-all" dir="ltr">
        {link}
      </p>
    </>
  );
}
