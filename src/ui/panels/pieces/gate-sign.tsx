import type { GateStatus } from '../../../core/gates.ts';
import { sharedWords as words } from '../../words/result.ts';

const ring = 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z';

/** Told apart by their form, not their colour alone. */
const signs: Record<GateStatus, { readonly disc: string; readonly path: string }> = {
  open: { disc: 'fill-none stroke-ink', path: 'M6.2 10.3 9 13l5-6' },
  closed: { disc: 'fill-alert stroke-alert', path: 'M6 10h8' },
  unknown: {
    disc: 'fill-none stroke-muted [stroke-dasharray:2.6_2.2]',
    path: 'M7.8 8.2c0-3 4.6-2.9 4.6-.2 0 1.700-2.400 1.800-2.400 3.600M10 14.200v.1',
  },
};

/** Whether a gate is open, as a sign that says so to those who do not see it. */
export function GateSign({ status }: { readonly status: GateStatus }) {
  const { disc, path } = signs[status];
  const stroke = status === 'closed' ? 'stroke-paper' : 'stroke-ink';
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="inline-block size-5 shrink-0 align-[-0.25em]"
    >
      <path d={ring} className={`stroke-[1.5] ${disc}`} />
      <path d={path} strokeLinecap="round" className={`fill-none stroke-2 ${stroke}`} />
    </svg>
  );
}

/** The same with its word. */
export function GateState({ status }: { readonly status: GateStatus }) {
  return (
    <span className="font-semibold whitespace-nowrap">
      <GateSign status={status} /> <span>{words.gateStatuses[status]}</span>
    </span>
  );
}
