import type { Machines } from '../../export/format.ts';
import type { Printer } from './printer.ts';

/** What the formats need, as Node has it. Each is loaded, or started, when the first sheet needs it. */
export function machinesOf(): Machines & { close(): Promise<void> } {
  let printer: Printer | undefined;
  return {
    rasterise: async (svg, width) => (await import('./rasterise.ts')).rasterise(svg, width),
    print: async (html) => (printer ??= (await import('./printer.ts')).printerOf()).print(html),
    close: async () => printer?.close(),
  };
}
