import type { Compiled, Located, Request, Response, ViewName, Views } from './protocol.js';

type Asked = Request extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;

/** The compiler in its worker: every call is a message there and back. */
export interface Compiler {
  decode(bytes: Uint8Array): Promise<string>;
  compile(text: string, type: string | null): Promise<Compiled>;
  view<Name extends ViewName>(name: Name, document: number): Promise<Views[Name] | null>;
  locate(offset: number): Promise<Located | null>;
}

export function startCompiler(): Compiler {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Response>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) call?.resolve(data.result);
    else call?.reject(new Error(data.message));
  };
  worker.onerror = ({ message }) => {
    for (const call of waiting.values()) call.reject(new Error(message));
    waiting.clear();
  };
  const ask = (asked: Asked): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...asked, id });
    });
  return {
    decode: (bytes) => ask({ kind: 'decode', bytes }) as Promise<string>,
    compile: (text, type) => ask({ kind: 'compile', text, type }) as Promise<Compiled>,
    view: <Name extends ViewName>(view: Name, document: number) =>
      ask({ kind: 'view', view, document }) as Promise<Views[Name] | null>,
    locate: (offset) => ask({ kind: 'locate', offset }) as Promise<Located | null>,
  };
}
