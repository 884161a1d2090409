import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { keepWords as words } from '../../words/result.ts';

interface CopyTextProps {
  /** Ready before the click: browsers allow copying only within it. */
  readonly text: string;
  readonly children: ReactNode;
  /** The button's name where several stand side by side. */
  readonly label?: string;
  /** The name of the field from which to copy by hand. */
  readonly fieldLabel: string;
  readonly failed: string;
  readonly weight?: 'primary' | 'plain';
}

/** Copies a text, says so only when it was, and otherwise selects it to be copied by hand. */
export function CopyText({ text, children, label, fieldLabel, failed, weight }: CopyTextProps) {
  const [result, setResult] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const outcome = result?.text === text ? result : undefined;
  const copy = async () => {
    setResult(undefined);
    setResult({ text, isCopied: await isCopied(text) });
  };
  return (
    <div className="min-w-0 print:hidden">
      <Button {...(weight && { weight })} aria-label={label} onClick={() => void copy()}>
        {children}
      </Button>
      <output className="mt-2 block max-w-measure text-small empty:mt-0">
        {outcome === undefined ? null : outcome.isCopied ? words.copied : failed}
      </output>
      {outcome?.isCopied === false ? <SelectedText text={text} label={fieldLabel} /> : null}
    </div>
  );
}

function SelectedText({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      readOnly
      rows={Math.min(8, Math.ceil(text.length / 60))}
      value={text}
      aria-label={label}
      dir="auto"
      className="mt-2 min-h-11 w-full max-w-measure rounded-slight border border-edge bg-raised p-3 font-mono text-small break-all text-ink"
    />
  );
}

/** Browsers without permission, without a secure page or without a clipboard all end in false. */
async function isCopied(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
