import type { SourceDocument } from './schema.ts';

/** The documents behind the claims. None of them cites data, so none is more than an informed opinion. */
export const documents: readonly SourceDocument[] = [
  {
    id: 'd0',
    title: 'Where fine-tuning fits in AI development',
    publisher: 'Not named in our copy; carries the byline of the founder of Startupik',
    standing:
      'A general article for founders, with rules of thumb and a readiness checklist. It opens with a note on the search intent it is written for, so it wants to be found and read. Its expert aside is by the author of the second document; where the two agree, count one voice. The copy has no title, and the one here is ours. It cites no data.',
  },
  {
    id: 'd1',
    title: 'Why Fine-Tuning Still Matters in the Age of RAG',
    publisher: 'Startupik',
    standing:
      'An article by Ali Hajimohamadi in the media outlet he founded, and the one among the five that argues most for fine-tuning. It presents itself as the contrary view, and wants readers. It sets retrieval against fine-tuning and has no prompting baseline, so its advice starts later than that of the others. It cites no data.',
  },
  {
    id: 'd2',
    title: 'When to fine-tune a language model',
    publisher: 'Unknown in our copy',
    standing:
      'A practitioner’s guide that ends by offering to design and ship such systems for the reader: it wants clients, whichever method they need. Of the five it says most about data sets, evaluation and release. Neither title nor publisher is in our copy, and the title here is ours; a table that compares full fine-tuning with lighter methods is missing from it too. It cites no data.',
  },
  {
    id: 'd3',
    title: 'What enterprises should try before fine-tuning',
    publisher: 'ViviScape',
    standing:
      'An article by a consultancy, with an offer of a free consultation in the middle and at the end: it wants enterprises that are about to choose. It argues most strongly for retrieval over a general model, and it is the only one to set out invisible costs and distillation. The copy has no title, and the one here is ours. It cites no data.',
  },
  {
    id: 'd4',
    title: 'Fine-Tuning Is Usually the Wrong Answer Before You Fix Your Interface',
    publisher: 'makeyourAI.work',
    standing:
      'A short lesson from a training site, dated 17 April 2026: its publisher teaches AI engineering and gains from readers who want to learn that discipline. It says most about what has to be settled before any training, and gives the question whether the same failures would be there next month. It cites no data.',
  },
];
