/** What stands of the economics before the rest of them is fetched. */
export const economicsHeading = {
  heading: 'Economics',
  lead: 'How often the feature must be right, and what each architecture costs in a year, with the part that is on no bill. Every figure is an assumption until you change it; none is a vendor’s price, and none moves the verdict.',
  loading: 'Loading the economics…',
  failed: 'The economics did not load. Nothing else is affected.',
  again: 'Try again',
} as const;
