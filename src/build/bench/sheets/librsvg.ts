import sharp from 'sharp';
import { cpuOf } from './cpu.ts';

const RUNS = 3;
/** sharp takes a pixel of an SVG without a size for a point; ours are 1/96 inch. */
const POINTS_A_PIXEL = 72 / 96;

/** Milliseconds of processor time that librsvg takes, through sharp, to make a PNG of an SVG. */
export async function librsvgCost(svg: string, dpi: number): Promise<number> {
  const bare = svg.replace(/^(<svg\b[^>]*?) width="[^"]*" height="[^"]*"/, '$1');
  const density = dpi * POINTS_A_PIXEL;
  const draw = () => sharp(Buffer.from(bare), { density }).png().toBuffer();
  await draw();
  const before = cpuOf();
  for (let run = 0; run < RUNS; run += 1) await draw();
  return (cpuOf() - before) / RUNS;
}
