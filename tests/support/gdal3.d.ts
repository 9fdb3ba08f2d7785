/** The part of gdal3.js that the tests use; the package declares no types for its Node entry. */
declare module 'gdal3.js/node.js' {
  interface Dataset {
    readonly pointer: number;
  }
  interface Options {
    readonly useWorker: boolean;
    readonly errorHandler: (message: string) => void;
  }
  interface Gdal {
    open(path: string): Promise<{ datasets: Dataset[] }>;
    close(dataset: Dataset): Promise<void>;
    ogr2ogr(dataset: Dataset, options: readonly string[]): Promise<{ local: string }>;
    getFileBytes(path: string): Promise<Uint8Array>;
  }
  export default function initGdalJs(options: Options): Promise<Gdal>;
}
