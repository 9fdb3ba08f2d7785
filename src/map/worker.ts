import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Tells MapLibre where the bundler put its worker; it does not find it by itself. */
export function provideWorker(): void {
  setWorkerUrl(workerUrl);
}
