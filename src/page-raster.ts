import { joined } from './export/png/chunks.ts';
import { sizeOf } from './export/size.ts';
import { fontsFor } from './page-fonts.ts';
import type { Progress } from './reader/print/studio.ts';

/** Rows of dots that are drawn at a time: so few that the page answers in between. */
const STRIP = 128;
/** Colours of 24 bits, without filters and without a second reading (ISO/IEC 15948, 11.2.2). */
const LAYOUT = [8, 2, 0, 0, 0];

/**
 * An SVG page as a PNG so many dots wide, on white, in the page's fonts. It is drawn in strips: few
 * canvases have room for A3 at 600 dots an inch. Rejects with an AbortError where it was called off.
 */
export async function rasterise(
  svg: string,
  width: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { width: across, height: down } = sizeOf(svg);
  const height = Math.round((width * down) / across);
  const image = await imageOf(svg, width, height);
  const rows = rowsOf(image, width, height, progress, signal);
  const packed = await new Response(
    rows.pipeThrough(new CompressionStream('deflate'), { signal }),
  ).arrayBuffer();
  return joined([
    { type: 'IHDR', content: headerOf(width, height) },
    { type: 'IDAT', content: new Uint8Array(packed) },
    { type: 'IEND', content: new Uint8Array(0) },
  ]);
}

/** As a picture by itself it knows neither the page's fonts nor its own size in dots. */
async function imageOf(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const style = `<style>${await fontsFor(svg)}</style>`;
  const sized = svg.replace(
    /^(<svg\b[^>]*?) width="[^"]*" height="[^"]*"([^>]*>)/,
    (_, before: string, after: string) =>
      `${before} width="${width}" height="${height}"${after}${style}`,
  );
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  return image;
}

function headerOf(width: number, height: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  LAYOUT.forEach((byte, index) => header.setUint8(8 + index, byte));
  return new Uint8Array(header.buffer);
}

/** The rows of dots as a PNG holds them before they are packed, drawn as they are taken. */
function rowsOf(
  image: HTMLImageElement,
  width: number,
  height: number,
  progress: Progress,
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, STRIP);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas to draw on.');
  let top = 0;
  return new ReadableStream({
    async pull(stream) {
      signal.throwIfAborted();
      progress(top, height);
      await breath();
      const count = Math.min(STRIP, height - top);
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, STRIP);
      context.drawImage(image, 0, -top, width, height);
      stream.enqueue(packed(context.getImageData(0, 0, width, count)));
      top += count;
      if (top === height) stream.close();
    },
  });
}

/** Each row without its opacity, after the number of its filter: none. */
function packed({ data, width, height }: ImageData): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(height * (1 + 3 * width));
  let to = 0;
  let from = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1) {
      rows[to] = data[from] ?? 0;
      rows[to + 1] = data[from + 1] ?? 0;
      rows[to + 2] = data[from + 2] ?? 0;
      to += 3;
      from += 4;
    }
  }
  return rows;
}

/** Lets the page answer whoever uses it. */
function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
