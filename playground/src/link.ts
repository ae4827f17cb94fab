/** What a link holds. Offsets are UTF-16 units. */
export interface LinkState {
  readonly text: string;
  readonly type: string;
  readonly tab: string;
  readonly start: number;
  readonly end: number;
}

/** The state as a part of an address: deflated JSON in base64url. Nothing of it is sent to a server. */
export async function writeLink(state: LinkState): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `#s=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** `null` for an address without a state, or with one that cannot be read. */
export async function readLink(hash: string): Promise<LinkState | null> {
  if (!hash.startsWith('#s=')) return null;
  try {
    const binary = atob(hash.slice(3).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    const state = JSON.parse(new TextDecoder().decode(bytes)) as Partial<LinkState>;
    if (typeof state.text !== 'string') return null;
    return { type: '', tab: 'ast', start: 0, end: 0, ...state, text: state.text };
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
