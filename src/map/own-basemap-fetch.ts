import { BasemapTrouble } from './own-basemap-trouble.ts';

/**
 * Asks a server for a file of the own basemap. Rejects with BasemapTrouble where it can't be reached
 * or does not have the file.
 * @param name what readers are told that it is
 */
export async function fetchFile(
  address: string,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const response = await fetch(address, { headers }).catch((cause: unknown) => {
    throw new BasemapTrouble(`${name} could not be fetched`, cause);
  });
  if (response.ok) return response;
  const reason =
    response.status === 404 ? 'is not there (404)' : `was refused (${response.status})`;
  throw new BasemapTrouble(`${name} ${reason}`);
}

/** The body of an answer, up to so many bytes; null, and the rest not fetched, where there are more. */
export async function bytesUpTo(
  response: Response,
  limit: number,
  name: string,
): Promise<ArrayBuffer | null> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = Number(response.headers.get('content-length')) > limit ? Infinity : 0;
  try {
    while (size <= limit) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) return await new Blob(parts).arrayBuffer();
      parts.push(value);
      size += value.byteLength;
    }
    await reader?.cancel();
    return null;
  } catch (cause) {
    throw new BasemapTrouble(`${name} stopped coming while it was fetched`, cause);
  }
}
