// The look's colours on the whole page, and what the person has asked their system for.

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** "light", "dark" or "contrast": what is chosen, or what the system asks for. */
export function coloursFor(theme) {
  if (theme !== 'system') return theme;
  if (contrast.matches) return 'contrast';
  return dark.matches ? 'dark' : 'light';
}

export function prefersStillness() {
  return stillness.matches;
}

/** `then` is called when the system's wishes change. */
export function onSystemChange(then) {
  for (const wish of [dark, contrast, stillness]) wish.addEventListener('change', then);
}

/** The room that goes with a look. */
export function paint(look, colours) {
  const root = document.documentElement;
  root.dataset.colours = colours;
  const [middle, edge] = look.backgrounds[colours];
  root.style.setProperty('--middle', middle);
  root.style.setProperty('--edge', edge);
  if (colours === 'contrast') root.style.removeProperty('--accent');
  else root.style.setProperty('--accent', colours === 'dark' ? look.colours.irisLight : look.colours.iris);
}
