import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { html } from '@codemirror/lang-html';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type DecorationSet,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Marks ranges and brings the first into view. */
  highlight(ranges: readonly SourceRange[]): void;
  select(range: SourceRange): void;
  selection(): SourceRange;
  setFormat(format: 'text' | 'html'): void;
}

export interface EditorEvents {
  changed(): void;
  /** The reader moved the selection. */
  selected(range: SourceRange): void;
}

const mark = StateEffect.define<readonly SourceRange[]>();
const marked = Decoration.mark({ class: 'marked' });

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    let decorations = before.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(mark)) continue;
      const ranges = effect.value
        .filter(({ start, end }) => end > start && end <= transaction.newDoc.length)
        .map(({ start, end }) => marked.range(start, end));
      decorations = Decoration.set(ranges, true);
    }
    return decorations;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--tag)' },
  { tag: tags.attributeName, color: 'var(--attribute)' },
  { tag: tags.attributeValue, color: 'var(--string)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: tags.character, color: 'var(--attribute)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--hover)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection) !important',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)' },
  '.cm-selectionMatch': { backgroundColor: 'transparent', outline: '1px solid var(--rim)' },
});

/** Line ends become LF: offsets are those of what `text()` gives. */
export function makeEditor(parent: HTMLElement, events: EditorEvents): Editor {
  const language = new Compartment();
  const extensions: Extension[] = [
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: true }),
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
    syntaxHighlighting(colours),
    language.of([]),
    marks,
    look,
    EditorView.contentAttributes.of({ 'aria-label': 'Source of the filing' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) events.changed();
      const byReader = update.transactions.some((transaction) => transaction.isUserEvent('select'));
      if (byReader) {
        const { from, to } = update.state.selection.main;
        events.selected({ start: from, end: to });
      }
    }),
  ];
  const view = new EditorView({ parent, extensions });
  return {
    text: () => view.state.doc.toString(),
    // A fresh state: undo does not go back to another document.
    setText(text) {
      view.setState(EditorState.create({ doc: text, extensions }));
      events.changed();
    },
    highlight(ranges) {
      const [first] = ranges;
      const effects: StateEffect<unknown>[] = [mark.of(ranges)];
      if (first && first.start <= view.state.doc.length) {
        effects.push(EditorView.scrollIntoView(first.start, { y: 'center' }));
      }
      view.dispatch({ effects });
    },
    select({ start, end }) {
      const length = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
        scrollIntoView: true,
      });
    },
    selection() {
      const { from, to } = view.state.selection.main;
      return { start: from, end: to };
    },
    setFormat(format) {
      view.dispatch({
        effects: language.reconfigure(format === 'html' ? [html(), EditorView.lineWrapping] : []),
      });
    },
  };
}
