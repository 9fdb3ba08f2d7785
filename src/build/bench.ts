import { partsOf, type Part } from './bench/request.ts';
import { withWorkshop, type Workshop } from './bench/workshop.ts';
import { root } from './bootstrap/root.mjs';
import { runCommand } from './bootstrap/trouble.mjs';

/** What each part prints. Its code is loaded when it is wanted, so that it meets no warm code. */
const measures: Readonly<Record<Part, (workshop: Workshop) => Promise<string>>> = {
  sizes: async (workshop) => (await import('./bench/page.ts')).measureSizes(workshop),
  page: async (workshop) => (await import('./bench/page.ts')).measurePage(workshop),
  reading: async (workshop) => (await import('./bench/reading.ts')).measureReading(workshop),
  pan: async (workshop) => (await import('./bench/pan.ts')).measurePan(workshop),
  figure: async () => (await import('./bench/figure.ts')).measureFigure(),
  sheets: async (workshop) => (await import('./bench/sheets.ts')).measureSheets(workshop),
  growth: async (workshop) => (await import('./bench/growth.ts')).measureGrowth(workshop),
  checker: async (workshop) =>
    (await import('./bench/checker/measure.ts')).measureChecker(workshop),
  link: async () => (await import('./bench/link.ts')).measureLink(),
  lighthouse: async (workshop) =>
    (await import('./bench/lighthouse.ts')).measureLighthouse(workshop),
  commands: async (workshop) => (await import('./bench/commands.ts')).measureCommands(workshop),
};

/** Prints, as Markdown, what the page weighs and how long its parts take. */
await runCommand(async () => {
  const parts = partsOf(process.argv.slice(2));
  await withWorkshop(root, async (workshop) => {
    for (const part of parts) {
      console.error(`Measuring ${part} …`);
      console.log(`\n${await measures[part](workshop)}`);
    }
  });
  return 0;
});
