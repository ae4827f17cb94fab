/** The project's fixtures, each a file of its own beside the page. */
const files = import.meta.glob<string>('../../fixtures/documents/**/input.*', {
  query: '?raw',
  import: 'default',
});

export interface Example {
  readonly name: string;
  load(): Promise<string>;
}

export const examples: readonly Example[] = Object.entries(files)
  .map(([path, load]) => ({
    name: path
      .replace(/^.*\/fixtures\/documents\//, '')
      .replace(/\/input\.\w+$/, '')
      .replaceAll('-', ' ')
      .replace('8 k/', '8-K / ')
      .replace('/', ' / ')
      .replace(/ +/g, ' '),
    load,
  }))
  .sort((a, b) => a.name.localeCompare(b.name));
