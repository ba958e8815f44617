// Wires the page together.
const data = unpack(JSON.parse(document.getElementById('run').textContent));
const view = new View(data.first, data.last);
const inspector = new Inspector(document.getElementById('inspector'), view, data);
const specifications = panelsOf(data);
const panels = [...document.querySelectorAll('[data-panel]')].map(element => new Panel(element, view, specifications[element.dataset.panel]));
const overview = new Overview(document.getElementById('overview'), view, { times: data.equity.times, values: data.equity.hold, stretches: data.cuts });
const span = document.getElementById('span');

// Only what is on the screen is drawn at once; the rest when it comes into sight.
const near = new Set();
const draw = () => {
  near.forEach(panel => panel.draw());
  overview.draw();
  inspector.draw();
  span.textContent = `${format.day(view.from)} to ${format.day(view.to)}`;
};
const drawAll = () => { panels.forEach(panel => panel.draw()); overview.draw(); };
const sight = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) {
    const panel = panels.find(candidate => candidate.figure === target);
    if (isIntersecting) { near.add(panel); panel.draw(); } else near.delete(panel);
  }
}, { rootMargin: '300px' });
for (const panel of panels) { listenTo(panel, view); sight.observe(panel.figure); }

view.onChange(draw);
palette.onChange(drawAll);
addEventListener('resize', drawAll);
addEventListener('beforeprint', drawAll);
listenToKeys(view, direction => inspector.step(direction));
if (data.decisions.times.length) new Decisions(document.getElementById('decisions'), view, data);
showDefinitions();

for (const button of document.querySelectorAll('[data-days]')) {
  button.addEventListener('click', () => button.dataset.days === 'all' ? view.showAll() : view.show(view.last - button.dataset.days * DAY, view.last));
}
for (const button of document.querySelectorAll('[data-zoom]')) button.addEventListener('click', () => view.zoom(+button.dataset.zoom, view.pinned));
for (const button of document.querySelectorAll('[data-at]')) {
  button.addEventListener('click', () => {
    view.lookAt(+button.dataset.at, 60);
    document.getElementById('charts').scrollIntoView({ behavior: 'smooth' });
  });
}
drawAll();
draw();
