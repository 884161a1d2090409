import { useId } from 'react';
import { TexturePattern } from '../../parts/layer-name.tsx';
import { textures, tileSize } from '../../parts/textures.ts';
import { sharedWords, stackWords as words } from '../../words/result.ts';
import { type Frame, type PlacedStratum } from '../stack-layout.ts';

interface PlacedLayerProps {
  readonly place: PlacedStratum;
  readonly index: number;
  readonly frame: Frame;
}

/** One stratum: rock at the side, what it carries beside it. Solid today; outlined when still to come. */
export function PlacedLayer({ place, frame }: PlacedLayerProps) {
  const { stratum, outline, nameY } = place;
  const isNext = stratum.stage === 'next';
  const left = frame.core + 16;
  return (
    <g data-layer={stratum.layer}>
      <path
        d={outline}
        className={
          isNext
            ? 'fill-paper stroke-layer stroke-[1.5] [stroke-dasharray:6_5]'
            : 'fill-layer-soft stroke-layer stroke-1'
        }
      />
      <Core place={place} frame={frame} />
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
      <Needs place={place} frame={frame} />
      {place.notes.map(({ text, y }) => (
        <text key={y} x={left} y={y} className="fill-muted text-small">
          {text}
        </text>
      ))}
    </g>
  );
}

function Core({ place, frame }: Omit<PlacedLayerProps, 'index'>) {
  const id = useId();
  const { layer, stage } = place.stratum;
  const isNext = stage === 'next';
  return (
    <>
      {isNext ? (
        <pattern id={`${id}-rock`} patternUnits="userSpaceOnUse" {...tileSize}>
          <path d={textures[layer]} className="fill-none stroke-layer stroke-1" />
        </pattern>
      ) : (
        <TexturePattern id={`${id}-rock`} layer={layer} />
      )}
      <clipPath id={`${id}-core`}>
        <rect x={0} y={place.top - 12} width={frame.core} height={place.height + 24} />
      </clipPath>
      <g clipPath={`url(#${id}-core)`}>
        {isNext ? null : <path d={place.outline} className="fill-layer" />}
        <path d={place.outline} fill={`url(#${id}-rock)`} />
      </g>
    </>
  );
}

function Needs({ place, frame }: Omit<PlacedLayerProps, 'index'>) {
  const { x, width } = frame.bar;
  return place.rows.map(({ carried: { need, name, strength, level }, y }) => (
    <g key={need}>
      <text x={frame.core + 16} y={y} className="fill-ink text-base">
        {name}
      </text>
      <rect
        x={x}
        y={y - 11}
        width={(width * strength) / 100}
        height={10}
        className="fill-none stroke-layer stroke-1"
      />
      <rect
        x={x}
        y={y - 11}
        width={(width * strength * level) / 10_000}
        height={10}
        className="fill-layer"
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
  ));
}
