// Colours live in the style sheet; canvases ask for them by name and again when the theme changes or the page is printed.
const palette = (() => {
  let known = new Map();
  const listeners = [];
  const forget = () => { known = new Map(); listeners.forEach(listener => listener()); };
  for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', forget);
  return {
    colour(name) {
      if (!known.has(name)) known.set(name, getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim());
      return known.get(name);
    },
    onChange: listener => listeners.push(listener),
  };
})();
