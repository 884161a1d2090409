/** Points at what its summary folds away, and down once that is open. */
export function Chevron({ className }: { readonly className: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={`shrink-0 fill-none stroke-current stroke-2 in-[[open]>summary]:rotate-90 rtl:-scale-x-100 print:hidden ${className}`}
    >
      <path d="M4 1.5 8.5 6 4 10.5" />
    </svg>
  );
}
