const themes = ['system', 'light', 'dark'] as const;
const signs = { system: '◐', light: '☀', dark: '☾' } as const;
const key = 'filingc-playground-theme';

/** A button that goes through the colours: the system's, light, dark. */
export function makeThemeButton(button: HTMLButtonElement): void {
  let theme: (typeof themes)[number] = themes.find((name) => name === localStorage.getItem(key)) ?? 'system';
  const apply = (): void => {
    document.documentElement.dataset['theme'] = theme;
    button.textContent = signs[theme];
    button.setAttribute('aria-label', `Colours: ${theme === 'system' ? 'as the system' : theme}`);
  };
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
    localStorage.setItem(key, theme);
    apply();
  });
  apply();
}
