import { Link } from '../../router.tsx';
import type { QuestionId } from '../../../knowledge/schema.ts';
import { Table } from '../../parts/table.tsx';
import { paths } from '../../paths.ts';
import { howSureWords as words } from '../../words/how-sure.ts';
import { questionOf } from '../lookup.ts';
import type { Sway } from '../sway.ts';
import { Fold } from './fold.tsx';
import { useResult, useVerdict } from './result-context.ts';

/** How many bars stand open. */
const longest = 4;

interface TornadoProps<One extends Sway> {
  readonly caption: string;
  readonly column: string;
  /** The longest bar first. */
  readonly sways: readonly One[];
  readonly figure: (sway: One) => string;
  /** Filled for what is known, outlined for what is open. */
  readonly look: 'filled' | 'outlined';
}

/** Questions by how much hangs on them, each with a bar and its figure; nothing where there are none. */
export function Tornado<One extends Sway>(props: TornadoProps<One>) {
  const { sways, caption } = props;
  if (sways.length === 0) return null;
  return (
    <div>
      <Fold items={sways} first={longest} summary={(rest) => words.more(rest.length)}>
        {(some) => (
          <Bars
            {...props}
            caption={some[0] === sways[0] ? caption : words.rest(caption)}
            sways={some}
          />
        )}
      </Fold>
    </div>
  );
}

function Bars<One extends Sway>({ caption, column, sways, figure, look }: TornadoProps<One>) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {words.question}
          </th>
          <th scope="col" className="text-end!">
            {column}
          </th>
        </tr>
      </thead>
      <tbody>
        {sways.map((sway) => (
          <tr key={sway.question}>
            <th scope="row" className="font-normal">
              <QuestionName id={sway.question} />
            </th>
            <td className="w-2/5">
              <Bar share={sway.share} look={look} />
            </td>
            <td className="text-end">{figure(sway)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function QuestionName({ id }: { readonly id: QuestionId }) {
  const { knowledge } = useResult();
  const { isShared } = useVerdict();
  const { short } = questionOf(knowledge, id);
  if (isShared) return <span>{short}</span>;
  return (
    <Link to={paths.question(id)} className="inline-block py-0.5">
      {short}
    </Link>
  );
}

function Bar({ share, look }: { readonly share: number; readonly look: 'filled' | 'outlined' }) {
  const fill = look === 'filled' ? 'fill-ink' : 'fill-raised stroke-ink stroke-[1.5]';
  return (
    <svg aria-hidden="true" className="mt-1 h-4 w-full overflow-visible">
      <path d="M0 0v16" className="stroke-edge stroke-1" />
      <rect y="2" height="12" width={`${share * 100}%`} className={fill} />
    </svg>
  );
}
