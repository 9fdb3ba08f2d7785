/** A corpus of GeoJSON objects; only what is used here. */
declare module 'geojson-fixtures' {
  const fixtures: { readonly all: Readonly<Record<string, unknown>> };
  export default fixtures;
}
