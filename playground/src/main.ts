import { startCompiler } from './compiler.js';
import { byId, element } from './dom.js';
import { makeEditor, type SourceRange } from './editor.js';
import { examples } from './examples.js';
import { readLink, writeLink } from './link.js';
import { astTree, keysOf } from './panels/ast.js';
import { cstKeysAt, cstTree } from './panels/cst.js';
import { diagnosticPanel } from './panels/diagnostics.js';
import { layoutPanel } from './panels/layout.js';
import { tokenPanel } from './panels/tokens.js';
import { tracePanel } from './panels/trace.js';
import type { Compiled } from './protocol.js';
import { makeSplitter } from './splitter.js';
import { makeTabs } from './tabs.js';
import { makeThemeButton } from './theme.js';

/** Typing pauses for this long before the text is compiled, in milliseconds. */
const pause = 180;

const compiler = startCompiler();
const typeSelect = byId('type', HTMLSelectElement);
const exampleSelect = byId('example', HTMLSelectElement);
const documentSelect = byId('document', HTMLSelectElement);
const renderedButton = byId('rendered', HTMLButtonElement);
const page = byId('page', HTMLIFrameElement);
const status = byId('compiled', HTMLElement);

let compiled: Compiled | null = null;
/** Counts compilations: a panel that shows an older one is drawn anew. */
let version = 0;
const drawn = new Map<string, string>();
const revealers = new Map<string, (offset: number, pointer: string) => void>();
let format: 'text' | 'html' = 'text';
let timer: ReturnType<typeof setTimeout> | undefined;

const editor = makeEditor(byId('editor', HTMLElement), {
  changed() {
    clearTimeout(timer);
    timer = setTimeout(() => void recompile(), pause);
  },
  selected: (range) => void locate(range),
});

const tabs = makeTabs(
  byId('tabs', HTMLElement),
  byId('panels', HTMLElement),
  [
    { name: 'ast', title: 'AST' },
    { name: 'layout', title: 'Layout' },
    { name: 'tokens', title: 'Tokens' },
    { name: 'cst', title: 'CST' },
    { name: 'diagnostics', title: 'Diagnostics' },
    { name: 'trace', title: 'Trace' },
    { name: 'diagram', title: 'Diagram' },
  ],
  () => void draw(),
);

const show = (ranges: readonly SourceRange[]): void => {
  setRendered(false);
  editor.highlight(ranges);
};
const showOne = (range: SourceRange): void => show([range]);

async function recompile(): Promise<void> {
  const mine = ++version;
  const text = editor.text();
  status.textContent = 'Compiling…';
  try {
    const result = await compiler.compile(text, typeSelect.value === '' ? null : typeSelect.value);
    if (mine !== version) return;
    compiled = result;
    if (result.format !== format) editor.setFormat((format = result.format));
    renderedButton.hidden = format === 'text';
    if (format === 'text') setRendered(false);
    const chosen = documentSelect.selectedIndex;
    documentSelect.replaceChildren(...result.documents.map(({ title }) => element('option', {}, title)));
    documentSelect.selectedIndex = Math.min(Math.max(0, chosen), result.documents.length - 1);
    byId('document-bar', HTMLElement).hidden = result.documents.length < 2;
    tabs.count('diagnostics', result.submission.diagnostics.length);
    byId('source-facts', HTMLElement).textContent = `${text.length.toLocaleString('en')} characters`;
    status.textContent = `Compiled in ${result.milliseconds.toFixed(0)} ms`;
    document.body.dataset['version'] = String(mine);
    await draw();
  } catch (error) {
    if (mine === version)
      status.textContent = `Not compiled: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Draws the panel in view, if it shows another text or document. */
async function draw(): Promise<void> {
  const name = tabs.current();
  const result = compiled;
  if (result === null) return;
  const index = Math.max(0, documentSelect.selectedIndex);
  const stamp = `${version} ${name === 'ast' || name === 'diagnostics' || name === 'tokens' ? '' : index}`;
  if (drawn.get(name) === stamp) return;
  drawn.set(name, stamp);
  const content = await panelContent(name, result, index);
  if (drawn.get(name) === stamp) tabs.panel(name).replaceChildren(content);
}

async function panelContent(name: string, result: Compiled, index: number): Promise<HTMLElement> {
  const unread = (): HTMLElement =>
    element('p', { class: 'empty' }, 'No grammar reads this text. “Read as” gives it a type.');
  switch (name) {
    case 'ast': {
      const tree = astTree(result.submission, (item) => show(item.ranges));
      revealers.set(name, (_offset, pointer) => tree.reveal(keysOf(pointer)));
      return element('div', { class: 'scroll' }, tree.root);
    }
    case 'cst': {
      const root = await compiler.view('cst', index);
      if (root === null) return unread();
      const tree = cstTree(root, (item) => show(item.ranges));
      revealers.set(name, (offset) => tree.reveal(cstKeysAt(root, offset)));
      return element('div', { class: 'scroll' }, tree.root);
    }
    case 'tokens': {
      const panel = tokenPanel((await compiler.view('tokens', index)) ?? [], showOne);
      revealers.set(name, (offset) => panel.revealAt(offset));
      return panel.root;
    }
    case 'layout': {
      const blocks = await compiler.view('layout', index);
      if (blocks === null) return unread();
      const panel = layoutPanel(blocks, showOne);
      revealers.set(name, (offset) => panel.revealAt(offset));
      return panel.root;
    }
    case 'trace': {
      const lines = await compiler.view('trace', index);
      if (lines === null) return unread();
      const panel = tracePanel(lines, showOne);
      revealers.set(name, (offset) => panel.revealAt(offset));
      return panel.root;
    }
    case 'diagram': {
      const diagram = await compiler.view('diagram', index);
      if (diagram === null) return unread();
      const root = element('div', {
        class: 'scroll diagram',
        tabindex: 0,
        role: 'region',
        'aria-label': 'Diagram',
      });
      root.innerHTML = diagram;
      return root;
    }
    default:
      return diagnosticPanel(result.submission.diagnostics, showOne);
  }
}

/** Tells what stands at the start of a selection, and shows it in the panel in view. */
async function locate(range: SourceRange): Promise<void> {
  const found = await compiler.locate(range.start);
  if (found === null) return;
  byId('where', HTMLElement).textContent = found.token?.type ?? found.stands;
  byId('chain', HTMLElement).textContent = `${found.rules.join(' › ')}  ${found.pointer}`;
  editor.highlight(found.token ? [found.token] : []);
  revealers.get(tabs.current())?.(range.start, found.pointer);
}

function setRendered(rendered: boolean): void {
  renderedButton.setAttribute('aria-pressed', String(rendered));
  page.hidden = !rendered;
  byId('editor', HTMLElement).hidden = rendered;
  // Nothing that the document names is fetched, and no script of it runs.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  page.srcdoc = rendered ? `${policy}${editor.text()}` : '';
}

async function load(text: string, type = ''): Promise<void> {
  typeSelect.value = type;
  documentSelect.selectedIndex = 0;
  setRendered(false);
  editor.setText(text);
  clearTimeout(timer);
  await recompile();
}

function loadFile(file: File): void {
  void file
    .arrayBuffer()
    .then((buffer) => compiler.decode(new Uint8Array(buffer)))
    .then((text) => load(text));
}

exampleSelect.append(
  element('option', { value: '' }, 'choose one…'),
  ...examples.map(({ name }, index) => element('option', { value: index }, name)),
);
exampleSelect.addEventListener('change', () => {
  const example = examples[Number(exampleSelect.value)];
  if (exampleSelect.value !== '' && example) void example.load().then((text) => load(text));
});
typeSelect.addEventListener('change', () => void recompile());
documentSelect.addEventListener('change', () => {
  const start = compiled?.documents[documentSelect.selectedIndex];
  if (start) editor.select({ start: start.start, end: start.start });
  void draw();
});
renderedButton.addEventListener('click', () => setRendered(page.hasAttribute('hidden')));
byId('file', HTMLInputElement).addEventListener('change', ({ target }) => {
  const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
  if (file) loadFile(file);
});
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) loadFile(file);
});
byId('link', HTMLButtonElement).addEventListener('click', () => {
  void writeLink({
    text: editor.text(),
    type: typeSelect.value,
    tab: tabs.current(),
    ...editor.selection(),
  }).then(async (hash) => {
    history.replaceState(null, '', hash);
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = 'The link is on the clipboard';
    } catch {
      status.textContent = 'The link is in the address bar';
    }
  });
});
makeThemeButton(byId('theme', HTMLButtonElement));
makeSplitter(byId('splitter', HTMLElement), byId('split', HTMLElement));
tabs.show('ast');

/** What the address holds, else the file that the server was started with, else the first example. */
async function start(): Promise<void> {
  const state = await readLink(location.hash);
  if (state) {
    await load(state.text, state.type);
    tabs.show(state.tab);
    editor.select(state);
    await locate(state);
    return;
  }
  if (new URLSearchParams(location.search).has('input')) {
    const response = await fetch('input');
    if (response.ok) {
      await load(await compiler.decode(new Uint8Array(await response.arrayBuffer())));
      return;
    }
  }
  const [first] = examples;
  if (!first) return;
  exampleSelect.value = '0';
  await load(await first.load());
}

void start();
