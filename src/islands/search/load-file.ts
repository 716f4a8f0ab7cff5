/** Folder of the search index on the site. */
const FOLDER = '/search/';

const asked = new Map<string, Promise<Uint8Array>>();

/**
 * The unpacked bytes of a file of the index. Each is fetched once; one that is missing, cut short or not what it should be (gzip says
 * so by its checksum) rejects, and is fetched again the next time.
 */
export function loadFile(file: string): Promise<Uint8Array> {
  const held = asked.get(file);
  if (held) return held;
  const loading = fetchFile(file);
  asked.set(file, loading);
  loading.catch(() => asked.delete(file));
  return loading;
}

/** True when the file is here or on its way. */
export function isAsked(file: string): boolean {
  return asked.has(file);
}

async function fetchFile(file: string): Promise<Uint8Array> {
  const response = await fetch(`${FOLDER}${file}`);
  if (!response.ok || !response.body) throw new Error(`${file}: ${String(response.status)}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
