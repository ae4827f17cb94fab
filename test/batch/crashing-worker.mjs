// A worker that a certain input kills, as running out of memory would.
export default function runTask({ input }) {
  if (input.path === 'crash') process.exit(1);
  return { done: true, json: input.path, errors: [] };
}
