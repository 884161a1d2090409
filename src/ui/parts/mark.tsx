/** The mark: three strata, the middle one tilted, as in a section drawn through the ground. */
export function Mark({ className = '' }: { readonly className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={`shrink-0 ${className}`}>
      <path
        d="M3 9C9 5 14 11 20 8s7-2 9-1v5c-3-1-6 0-9 1.5s-11-2-17 2Z"
        className="fill-layer-prompting"
      />
      <path
        d="M3 17.5c6-4 11 .5 17-2s6-2 9-1.5v5c-3-.5-5 .5-9 2s-11-2-17 1.5Z"
        className="fill-layer-rag"
      />
      <path d="M3 25c6-3.5 11 0 17-1.5s6-2.5 9-2V28H3Z" className="fill-layer-fine-tuning" />
    </svg>
  );
}
