import { pageTable } from '../../../src/ui/page-table.ts';
import { paths } from '../../../src/ui/paths.ts';
import { arriveAt, counted, type Screen, unfold } from './opening.ts';

function asBuilt(path: string): Screen {
  return {
    name: path,
    open: async (page) => {
      await arriveAt(page, path);
      if (path === paths.result) await counted(page);
      await unfold(page);
    },
  };
}

/** Every page as somebody finds it who has answered nothing, and the one for an address that is none. */
export const pageScreens: readonly Screen[] = [
  ...pageTable.map(({ path }) => path),
  '/nowhere',
].map(asBuilt);
