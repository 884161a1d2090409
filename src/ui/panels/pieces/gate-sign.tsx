import type { GateStatus } from '../../../core/gates.ts';
import { sharedWords as words } from '../../words/result.ts';

/** A gate seen from above: its leaves apart, shut, or drawn in dots. */
const signs: Record<GateStatus, { readonly path: string; readonly className: string }> = {
  open: { path: 'M2 3v10M14 3v10M2 8 6 4M14 8l-4-4', className: 'stroke-layer-ink' },
  closed: { path: 'M2 3v10M14 3v10M2 8h12', className: 'stroke-alert' },
  unknown: { path: 'M2 3v10M14 3v10M4.5 8h1.5M7.5 8h1M10 8h1.5', className: 'stroke-muted' },
};

/** Whether a gate is open, as a sign and a word. */
export function GateSign({ status }: { readonly status: GateStatus }) {
  const { path, className } = signs[status];
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap font-semibold">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className={`size-4 shrink-0 fill-none stroke-2 ${className}`}
      >
        <path d={path} />
      </svg>
      {words.gateStatuses[status]}
    </span>
  );
}
