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

const all = pageTable.map(({ path }) => asBuilt(path));
const under = (folder: string) => all.filter(({ name }) => name.startsWith(folder));

/** Every page of a layer. */
export const layerScreens: readonly Screen[] = under('/layers/');
