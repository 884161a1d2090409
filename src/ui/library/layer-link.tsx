import { Link } from '../router.tsx';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { decisive } from '../../state/index.ts';
import { LayerName } from '../parts/layer-name.tsx';
import { paths } from '../paths.ts';

/** The name of a layer in its hue, leading to its page. */
export function LayerLink({ layer }: { readonly layer: LayerId }) {
  const name = decisive.approaches.find(({ id }) => id === layer)?.name ?? layer;
  return (
    <Link to={paths.layer(layer)} className="inline-flex min-h-8 items-center">
      <LayerName layer={layer}>{name}</LayerName>
    </Link>
  );
}
