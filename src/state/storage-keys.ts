/** The keys in the browser's storage. All carry the product's name: an origin may be shared. */
export const keys = {
  answers: 'layerwise:answers',
  backup: 'layerwise:backup',
  quarantine: 'layerwise:quarantine',
} as const;
