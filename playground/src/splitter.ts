const least = 20;
const most = 80;
const step = 2;

/** A separator that is dragged, or moved with the arrows, to share the width out. */
export function makeSplitter(splitter: HTMLElement, container: HTMLElement): void {
  const set = (percent: number): void => {
    const share = Math.max(least, Math.min(most, percent));
    container.style.setProperty('--source-share', `${share}%`);
    splitter.setAttribute('aria-valuenow', String(Math.round(share)));
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    const drag = ({ clientX }: PointerEvent): void => {
      const box = container.getBoundingClientRect();
      set((100 * (clientX - box.left)) / box.width);
    };
    splitter.addEventListener('pointermove', drag);
    splitter.addEventListener('pointerup', () => splitter.removeEventListener('pointermove', drag), {
      once: true,
    });
  });
  splitter.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowLeft' ? -step : event.key === 'ArrowRight' ? step : 0;
    if (by === 0) return;
    event.preventDefault();
    set(Number(splitter.getAttribute('aria-valuenow')) + by);
  });
}
