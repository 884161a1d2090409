import { pageTable } from '../../../src/ui/page-table.ts';
import { arriveAt, type Screen, unfold } from './opening.ts';

function asBuilt(path: string): Screen {
  return {
    name: path,
    open: async (page) => {
      await arriveAt(page, path);
      await unfold(page);
    },
  };
}

/** Every page as somebody finds it who has answered nothing, and the one for an address that is none. */
export const pageScreens: readonly Screen[] = [
  ...pageTable.map(({ path }) => path),
  '/nowhere',
].map(asBuilt);
