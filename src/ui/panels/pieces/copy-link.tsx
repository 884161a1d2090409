import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { keepWords as words } from '../../words/result.ts';

/** Copies the link, says so only when it was, and otherwise selects it to be copied by hand. */
export function CopyLink({ link }: { readonly link: string }) {
  const [result, setResult] = useState<{ readonly link: string; readonly isCopied: boolean }>();
  const outcome = result?.link === link ? result : undefined;
  const copy = async () => {
    setResult(undefined);
    setResult({ link, isCopied: await isCopied(link) });
  };
  return (
    <div className="min-w-0 print:hidden">
      <Button weight="primary" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <output className="mt-2 block max-w-measure text-small">
        {outcome === undefined ? null : outcome.isCopied ? words.copied : words.failed}
      </output>
      {outcome?.isCopied === false ? <LinkField link={link} /> : null}
    </div>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      readOnly
      value={link}
      aria-label={words.link}
      className="mt-2 min-h-11 w-full max-w-measure rounded-slight border border-edge bg-raised px-3 font-mono text-small text-ink"
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
