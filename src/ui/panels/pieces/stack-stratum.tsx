import { useId } from 'react';
import { TexturePattern } from '../../parts/layer-name.tsx';
import { textures, tileSize } from '../../parts/textures.ts';
import { sharedWords } from '../../words/result.ts';
import { stackWords as words } from '../../words/stack.ts';
import type { Frame, PlacedStratum } from '../stack-layout.ts';

interface PlacedLayerProps {
  readonly place: PlacedStratum;
  readonly frame: Frame;
}

/** One stratum: rock at the side, what it carries beside it. Solid today; outlined when still to come. */
export function PlacedLayer({ place, frame }: PlacedLayerProps) {
  const rock = useId();
  const { stratum, outline, nameY } = place;
  const left = frame.core + 16;
  return (
    <g data-layer={stratum.layer}>
      <Rock id={rock} stratum={stratum} />
      <path
        d={outline}
        className={
          stratum.stage === 'next'
            ? 'fill-paper stroke-layer stroke-[1.5] [stroke-dasharray:6_5]'
            : 'fill-layer-soft stroke-layer stroke-1'
        }
      />
      <Core place={place} frame={frame} rock={rock} />
      <text x={left} y={nameY} className="fill-layer-ink font-display text-h3 font-semibold">
        {stratum.name}
      </text>
      <text
        x={frame.strata - 14}
        y={nameY}
        textAnchor="end"
        className="fill-layer-ink text-small font-semibold"
      >
        {sharedWords.stages[stratum.stage].name}
      </text>
      <Needs place={place} frame={frame} rock={rock} />
      {place.notes.map(({ text, y }) => (
        <text key={y} x={left} y={y} className="fill-muted text-small">
          {text}
        </text>
      ))}
    </g>
  );
}

/** The texture of the layer: cut out of its hue today, drawn in its hue when still to come. */
function Rock({
  id,
  stratum: { layer, stage },
}: {
  id: string;
  stratum: PlacedStratum['stratum'];
}) {
  if (stage !== 'next') return <TexturePattern id={id} layer={layer} />;
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" {...tileSize}>
      <path d={textures[layer]} strokeLinecap="round" className="fill-none stroke-layer stroke-1" />
    </pattern>
  );
}

interface PartProps extends PlacedLayerProps {
  /** The id of the pattern of the layer. */
  readonly rock: string;
}

function Core({ place, frame, rock }: PartProps) {
  const clip = useId();
  return (
    <>
      <clipPath id={clip}>
        <rect x={0} y={place.top - 12} width={frame.core} height={place.height + 24} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {place.stratum.stage === 'next' ? null : <path d={place.outline} className="fill-layer" />}
        <path d={place.outline} fill={`url(#${rock})`} />
      </g>
    </>
  );
}

function Needs({ place, frame, rock }: PartProps) {
  const isNext = place.stratum.stage === 'next';
  const whole = { x: frame.bar.x, height: 10 };
  return place.rows.map(({ carried: { need, name, strength, level }, y }) => {
    const width = (frame.bar.width * strength) / 100;
    return (
      <g key={need}>
        <text x={frame.core + 16} y={y} className="fill-ink text-base">
          {name}
        </text>
        <rect
          {...whole}
          y={y - 11}
          width={(width * level) / 100}
          {...(isNext ? { fill: `url(#${rock})` } : { className: 'fill-layer' })}
        />
        <rect
          {...whole}
          y={y - 11}
          width={width}
          className="fill-none stroke-layer stroke-[1.25]"
        />
        <text
          x={frame.strata - 14}
          y={y}
          textAnchor="end"
          className="fill-ink text-small tabular-nums"
        >
          {words.share(level)}
        </text>
      </g>
    );
  });
}
