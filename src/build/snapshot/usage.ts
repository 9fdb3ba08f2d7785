/** What the snapshot program can do. */
export const USAGE = `Draws a sheet of an edition: a map with numbered places, its key, and its sources.

  npm run snapshot -- --place ID [--format svg|png|pdf] --out FILE
  npm run snapshot -- --layer ID [--format svg|png|pdf] --out FILE
  npm run snapshot -- --all [--format svg|png|pdf] --out FILE
  npm run snapshot -- --list           names the places and layers that can be drawn
  npm run snapshot -- --help           this text

  --place ID            one place, with all that the article says of it
  --layer ID            the mentioned places of one layer, with what lies round them
  --all                 the whole article
  --format svg|png|pdf  without it, as the file's name ends
  --theme NAME          print-colour (without it), print-grey, light or dark
  --out FILE            the file to be written; one that is there is replaced
  --edition DIRECTORY   the edition's directory, geodata without it

Sheets are A4, landscape. PNG has 300 dpi. Several pages are several pages in a PDF and stand below
one another in SVG and PNG. PDF needs an installed Chromium or Chrome; SVG and PNG need nothing.

Examples:
  npm run snapshot -- --place castello-road --out castello-road.svg
  npm run snapshot -- --layer supply-routes --format png --out routes.png
  npm run snapshot -- --all --out article.pdf
  npm run snapshot -- --all --theme print-grey --out article-grey.pdf

Exit code: 0 when the file is written, 1 if the request is wrong, 2 if it could not run.
`;
