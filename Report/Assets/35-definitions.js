// What a statistic means, beside it, on hover, focus or tap.
const showDefinitions = () => {
  const box = document.createElement('div');
  box.id = 'definition';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);
  const show = event => {
    const term = event.target.closest?.('[data-definition]');
    if (!term) { box.hidden = true; return; }
    box.textContent = term.dataset.definition;
    box.hidden = false;
    const { left, bottom, top } = term.getBoundingClientRect();
    box.style.left = Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8)) + 'px';
    box.style.top = (bottom + box.offsetHeight + 10 < innerHeight ? bottom + 6 : top - box.offsetHeight - 6) + 'px';
    term.setAttribute('aria-describedby', 'definition');
  };
  for (const name of ['mouseover', 'focusin']) document.addEventListener(name, show);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') box.hidden = true; });
  document.addEventListener('scroll', () => { box.hidden = true; }, { passive: true });
};
