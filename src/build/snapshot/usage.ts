/** What the snapshot program can do. */
export const USAGE = `Draws sheets of an edition: a map with numbered places, its key, its legend and its sources.

  npm run snapshot -- WHAT [HOW] --out FILE
  npm run snapshot -- --list           names the places, layers and paragraphs that can be drawn
  npm run snapshot -- --help           this text

WHAT, one of
  --place ID[,ID ...]     a place, with all that the article says of it
  --layer ID[,ID ...]     the mentioned places of a layer, with what lies round them
  --passage N[,N ...]     the places of a paragraph; 0 is the headline
  --view LON,LAT,ZOOM     the map as the page's address has it
  --bbox W,S,E,N          the map of a box, in degrees
  --all                   the whole article
  --atlas                 a cover, an overview, a sheet for each place, an index
  --each                  every place that the article mentions, each in a file of its own
  --recipe FILE           the sheet of an SVG, PNG or PDF that this program has written, again; what
                          else is said here is changed in it

HOW
  --format svg|png|pdf    without it, as the file's name ends
  --paper SIZE            a5, a4 (without it), a3 or letter
  --orientation WAY       landscape (without it) or portrait
  --margin MM             white on every side, 0 to 50; 12 without it
  --scale N               1:N in the middle of the main map, such as 25000; without it, or with fit,
                          as large as the paper allows
  --center LON,LAT        the middle of the main map; without it, that of what is drawn
  --dpi N                 dots an inch of a PNG, 72 to 600; 300 without it
  --theme NAME            print-colour (without it), print-grey, light or dark
  --labels LANGUAGES      en,ar (without it), ar,en, en or ar
  --quotes HOW            short (without it): at most a part of a sentence a place; none; whole:
                          every sentence that names it. Before you print many, ask the publisher
  --without PART[,PART]   leaves out the key, the legend, the locator or the qr code
  --out FILE              the file to be written; for several, a directory
  --force                 replaces files that are there already
  --edition DIRECTORY     the edition's directory, geodata without it

A PDF holds all pages of a sheet. In SVG and PNG each page is a file: of a sheet of two, map.svg
becomes map-1.svg and map-2.svg. Every file carries its recipe. The same recipe, edition and version
give the same bytes. PDF needs an installed Chromium or Chrome; SVG and PNG need nothing.

Examples
  npm run snapshot -- --place castello-road --out castello-road.pdf
  npm run snapshot -- --layer supply-routes --paper a3 --dpi 150 --out routes.png
  npm run snapshot -- --place ramouseh --scale 25000 --theme print-grey --quotes none --out ramouseh.svg
  npm run snapshot -- --view 37.14,36.25,12.5 --labels ar,en --without key,qr --out map.pdf
  npm run snapshot -- --each --format png --out sheets/
  npm run snapshot -- --recipe castello-road.pdf --theme print-grey --out castello-road-grey.pdf

Exit code: 0 when everything is written, 1 if the request is wrong, 2 if it could not run. A run that
is stopped leaves no half-written file.
`;
