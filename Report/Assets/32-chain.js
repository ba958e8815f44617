// The chain in one picture: each link with its value, its thresholds and its state at the moment looked at.
const linkState = ({ watch, stress, lowerIsWorse }, value) => {
  if (!Number.isFinite(value)) return 'unknown';
  const reaches = level => lowerIsWorse ? value <= level : value >= level;
  return reaches(stress) ? 'stress' : reaches(watch) ? 'watch' : 'calm';
};

const units = { percent: value => format.percent(value), points: value => format.number(10000 * value, 1) + ' bp', number: value => format.number(value) };
const figure = (value, unit) => shown(value, units[unit]);

class Chain {
  constructor(list, data) {
    this.data = data;
    this.links = data.chain.map(link => {
      const item = document.createElement('li');
      item.innerHTML = '<span class="link-name"></span><span class="link-state"></span><span class="link-value"></span><span class="gauge" aria-hidden="true"><i></i><b></b><b></b></span><span class="link-more"></span>';
      item.querySelector('.link-name').textContent = link.name;
      item.title = link.meaning;
      const [watch, stress] = item.querySelectorAll('.gauge b');
      watch.style.left = this.place(link, link.watch) + '%';
      stress.style.left = this.place(link, link.stress) + '%';
      list.append(item);
      return { link, item };
    });
  }

  // Half of the gauge is the way from calm to stress; what is beyond still has room.
  place({ calm, stress }, value) { return Math.min(Math.max((value - calm) / (stress - calm) * 62, 0), 100); }

  show(i) {
    for (const { link, item } of this.links) {
      const value = i < 0 ? NaN : this.data.signals[link.signal]?.[i] ?? NaN;
      const state = linkState(link, value);
      item.dataset.state = state;
      item.querySelector('.link-state').textContent = { unknown: 'not known', calm: 'calm', watch: 'watch', stress: 'stress' }[state];
      item.querySelector('.link-value').textContent = state === 'unknown' ? `needs ${link.needs}` : `${figure(value, link.unit)} (stress ${link.lowerIsWorse ? '≤' : '≥'} ${figure(link.stress, link.unit)})`;
      item.querySelector('.gauge i').style.width = state === 'unknown' ? '0' : this.place(link, value) + '%';
      const more = link.details.map(({ signal, name, unit }) => [name, this.data.signals[signal]?.[i] ?? NaN, unit]).filter(([, figureOf]) => i >= 0 && Number.isFinite(figureOf));
      item.querySelector('.link-more').textContent = more.map(([name, figureOf, unit]) => `${name} ${figure(figureOf, unit)}`).join(' · ');
    }
  }
}
