const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** A page that needs no other file: reports of the workbench are sent around and opened from anywhere. */
export function htmlPage(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const pageStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --quiet: #59636e; --line: #57606a; --rim: #d1d9e0; --terminal: #e6f4ea; --rule: #e8f0fe; --accent: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --line: #9198a1; --rim: #3d444d; --terminal: #12351f; --rule: #14294b; --accent: #79b8ff; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
a { color: var(--accent); }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 1px solid var(--rim); }
h3 { font: 600 1rem ui-monospace, monospace; margin: 1.75rem 0 0.25rem; }
p.quiet, .quiet { color: var(--quiet); }
table { border-collapse: collapse; } th, td { text-align: left; padding: 0.2rem 0.9rem 0.2rem 0; vertical-align: top; border-bottom: 1px solid var(--rim); }
.wide { overflow-x: auto; }
`;
