// What was decided at the moment looked at, and why.
class Inspector {
  constructor(root, view, data) {
    Object.assign(this, { root, view, data });
    this.slider = root.querySelector('input[type=range]');
    this.chain = new Chain(root.querySelector('.chain'), data);
    this.slider.max = Math.max(data.decisions.times.length - 1, 0);
    this.slider.disabled = !data.decisions.times.length;
    this.slider.addEventListener('input', () => view.pin(data.decisions.times[+this.slider.value]));
    for (const button of root.querySelectorAll('button[data-step]')) button.addEventListener('click', () => this.step(+button.dataset.step));
  }

  // To the next decision that changed something.
  step(direction) {
    const { times, changed } = this.data.decisions;
    let i = indexAt(times, this.view.pinned);
    do i += direction; while (i >= 0 && i < times.length && !changed[i]);
    if (i >= 0 && i < times.length) this.view.pin(times[i]);
  }

  draw() {
    const { decisions } = this.data;
    const i = indexAt(decisions.times, this.view.moment);
    if (i === this.shown) return;
    this.shown = i;
    this.chain.show(i);
    this.root.querySelector('.moment').textContent = i < 0 ? format.time(this.view.moment) : format.time(decisions.times[i]);
    this.slider.value = Math.max(i, 0);
    this.slider.setAttribute('aria-valuetext', i < 0 ? 'before the first decision' : format.time(decisions.times[i]));
    const facts = i < 0 ? [] : [
      ['BTC', shown(decisions.price[i], format.price)], ['held', shown(decisions.weight[i], format.percent)], ['decided', shown(decisions.target[i], format.percent)],
      ['multiplier', shown(decisions.multiplier[i], value => format.number(value))], ['scenario', decisions.scenarios[decisions.scenario[i]] || '–'],
    ];
    this.root.querySelector('.facts').replaceChildren(...facts.flatMap(([name, value]) => {
      const term = document.createElement('dt'), text = document.createElement('dd');
      term.textContent = name;
      text.textContent = value;
      return [term, text];
    }));
    this.root.querySelector('.reasons').replaceChildren(...(i < 0 ? [] : decisions.reasonsAt(i).map(reasonItem)));
  }
}

const reasonItem = ({ effect, text }) => {
  const item = document.createElement('li');
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.dataset.effect = effect;
  chip.textContent = effect;
  item.append(chip, ' ' + text);
  return item;
};
