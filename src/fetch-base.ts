import type { FeatureCollection } from 'geojson';

/**
 * Fetches files of the base map by their paths in the site, each once; what failed may come the next
 * time. Rejects with an Error where the site does not have one.
 * @param base the page's address
 */
export function baseFiles(base: string): (path: string) => Promise<FeatureCollection> {
  const fetched = new Map<string, Promise<FeatureCollection>>();
  return (path) => {
    const file = fetched.get(path) ?? fetchJson(new URL(path, base));
    fetched.set(path, file);
    file.catch(() => fetched.delete(path));
    return file;
  };
}

async function fetchJson(address: URL): Promise<FeatureCollection> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json();
}
