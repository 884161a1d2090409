import { correction, generate, type Bitmap2D } from 'lean-qr';
import { packed } from './link/packed-1.ts';

/** A QR code of an address, to be drawn as one path. */
export interface RoomCode {
  /** What the code says: the address with its link packed, or as it is where that is shorter. */
  readonly address: string;
  /** 1 to 40: how fine the code is. Beyond 10 a phone at the back of a room may not read it. */
  readonly version: number;
  /** The modules along an edge, with the quiet zone of four on either side. */
  readonly size: number;
  /** The dark modules as the data of an SVG path, a unit to a module. */
  readonly path: string;
}

/** The finest code that is legible across a room. */
export const finestForRoom = 10;

const quietZone = 4;

/**
 * Draws an address that ends in a link as a QR code with medium error correction (15%). Throws an
 * Error where it is longer than any code can hold, some 2,300 characters.
 */
export function roomCodeOf(address: string): RoomCode {
  const [page = '', link = ''] = address.split('#');
  const twin = packed(link);
  const codes = [address, ...(twin === undefined ? [] : [`${page}#${twin}`])].map(codeOf);
  return codes.reduce((best, code) => (code.size < best.size ? code : best));
}

function codeOf(address: string): RoomCode {
  const bitmap = generate(address, {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
  });
  return {
    address,
    version: (bitmap.size - 17) / 4,
    size: bitmap.size + 2 * quietZone,
    path: pathOf(bitmap),
  };
}

/** Each run of dark modules in a row is one rectangle. */
function pathOf(bitmap: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < bitmap.size; y += 1) {
    for (let x = 0; x < bitmap.size; x += 1) {
      const start = x;
      while (bitmap.get(x, y)) x += 1;
      if (x > start) path += `M${start + quietZone} ${y + quietZone}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
