// The decisions as a table that can be filtered; a row leads to its place on the charts.
class Decisions {
  static PAGE = 40;

  constructor(root, view, data) {
    Object.assign(this, { root, view, data, shown: Decisions.PAGE });
    this.form = root.querySelector('form');
    this.body = root.querySelector('tbody');
    this.count = root.querySelector('.count');
    this.more = root.querySelector('.more');
    const { decisions } = data;
    this.rows = decisions.times.map((t, i) => {
      const reasons = decisions.reasonsAt(i);
      return { i, t, reasons, scenario: decisions.scenarios[decisions.scenario[i]], text: (format.time(t) + ' ' + reasons.map(({ signal, text }) => `${signal} ${text}`).join(' ')).toLowerCase() };
    });
    this.offer('signal', this.rows.flatMap(row => row.reasons.map(reason => reason.signal)));
    this.offer('effect', this.rows.flatMap(row => row.reasons.map(reason => reason.effect)));
    this.offer('scenario', this.rows.map(row => row.scenario));
    this.form.addEventListener('input', () => this.filter());
    this.form.addEventListener('submit', event => event.preventDefault());
    this.more.addEventListener('click', () => { this.shown += 5 * Decisions.PAGE; this.draw(); });
    this.filter();
  }

  offer(name, values) {
    const select = this.form.elements[name];
    for (const value of [...new Set(values)].filter(Boolean).sort()) select.add(new Option(value, value));
  }

  filter() {
    const { signal, effect, scenario, text, changes } = this.form.elements;
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const isOne = reason => (!signal.value || reason.signal === signal.value) && (!effect.value || reason.effect === effect.value);
    this.found = this.rows.filter(row => (!changes.checked || this.data.decisions.changed[row.i]) && (!scenario.value || row.scenario === scenario.value)
      && ((!signal.value && !effect.value) || row.reasons.some(isOne)) && words.every(word => row.text.includes(word)));
    this.shown = Decisions.PAGE;
    this.draw();
  }

  draw() {
    this.body.replaceChildren(...this.found.slice(0, this.shown).map(row => this.rowOf(row)));
    this.count.textContent = `${this.found.length} of ${this.rows.length} decisions`;
    this.more.hidden = this.found.length <= this.shown;
  }

  rowOf({ i, t, reasons, scenario }) {
    const { decisions } = this.data;
    const row = document.createElement('tr');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'go';
    button.textContent = format.time(t).replace(' UTC', '');
    button.title = 'Show on the charts';
    button.addEventListener('click', () => {
      this.view.lookAt(t);
      document.getElementById('charts').scrollIntoView({ behavior: 'smooth' });
    });
    const list = document.createElement('ul');
    list.append(...reasons.map(reasonItem));
    const cells = [button, shown(decisions.price[i], format.price), `${shown(decisions.weight[i], format.percent)} → ${shown(decisions.target[i], format.percent)}`,
      shown(decisions.multiplier[i], value => format.number(value)), scenario || '–', list];
    const names = ['time', 'BTC', 'weight', 'multiplier', 'scenario', 'why'];
    cells.forEach((content, cell) => {
      const td = row.insertCell();
      td.dataset.name = names[cell];
      td.classList.toggle('words', cell > 3);
      td.append(content);
    });
    return row;
  }
}
