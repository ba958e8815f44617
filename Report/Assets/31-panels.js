// What each panel of this report draws.
const panelsOf = data => {
  const { equity, decisions, signals, candles, fills, ladder } = data;
  const noAudit = 'Not drawn: the run left no decision audit.';
  const noFeed = 'Not drawn: this signal had no data in the run.';
  const missing = decisions.times.length ? noFeed : noAudit;
  // Where only changes were kept, the last one holds until the next.
  const hold = data.isDaily ? 2 * DAY : Infinity;
  const day = (values, colour, name, how, more = {}) => layers.line({ times: equity.times, values, colour, name, how, hold: 4 * DAY, ...more });
  const signal = (key, colour, name, more = {}) => layers.line({
    times: decisions.times, values: signals[key] ?? [], colour, name, how: value => format.number(value), step: true, hold, ...more,
  });
  const decided = (values, colour, name, more = {}) => layers.line({ times: decisions.times, values, colour, name, how: format.percent, step: true, hold, ...more });
  const moved = sign => decisions.times
    .map((t, i) => ({ t, value: decisions.target[i], i }))
    .filter(({ i }) => i > 0 && Math.sign(decisions.multiplier[i] - decisions.multiplier[i - 1]) === sign);
  const traded = sign => fills.times.map((t, i) => ({ t, value: fills.price[i], i })).filter(({ i }) => Math.sign(fills.quantity[i]) === sign);
  const windows = layers.bands(data.events, 'muted', .1);
  const cuts = layers.bands(data.cuts, 'disorderly', .13);
  const four = (change, how, more = {}) => [
    day(change(equity.hold), 'hold', 'buy and hold', how, { dash: [2, 3], ...more }), day(change(equity.target), 'target', 'volatility target', how, { dash: [6, 3], ...more }),
    day(change(equity.twin), 'twin', 'without macro', how, more), day(change(equity.strategy), 'strategy', 'YenValve', how, { width: 2.2 }),
  ];
  const shares = value => format.percent(value, 0);
  const scores = value => format.number(value, 1);
  const thousands = value => value >= 1000 ? `${+(value / 1000).toPrecision(3)}k` : value;
  const stress = (watch, cut) => [layers.threshold(watch, 'watch', 'watch'), layers.threshold(cut, 'stress', 'stress')];

  return {
    equity: { layers: [windows, cuts, ...four(values => values, format.money, { startingAs: equity.strategy })], log: true, axisFormat: thousands, height: 300, missing: 'No equity in the file.' },
    drawdown: { layers: [windows, cuts, ...four(fallen, format.percent)], axisFormat: shares, height: 180, missing: 'No equity in the file.' },
    bitcoin: {
      layers: [
        cuts, layers.marks(ladder.levels, { name: 'liquidation levels', colour: 'watch' }), layers.candles({ ...candles, name: 'BTC close', how: format.price }),
        layers.marks(ladder.rungs, { name: 'ladder rungs', colour: 'strategy', dash: [4, 2] }), layers.marks(ladder.stops, { name: 'ladder stop', colour: 'stress', dash: [2, 2] }),
        layers.markers(traded(1), { name: 'bought', colour: 'restore', isUp: true }), layers.markers(traded(-1), { name: 'sold', colour: 'stress', isUp: false }),
      ],
      log: true, axisFormat: thousands, height: 320, missing: 'Not drawn: no hourly bars of Bitcoin at hand (--data-folder).',
    },
    exposure: {
      layers: [
        cuts, day(equity.exposure, 'hold', 'held', format.percent, { fill: true, width: 1 }), decided(decisions.base, 'target', 'volatility target alone', { dash: [6, 3] }),
        decided(decisions.target, 'strategy', 'decided', { width: 2 }),
        layers.markers(moved(-1), { name: 'cut', colour: 'stress', isUp: false }), layers.markers(moved(1), { name: 'restored', colour: 'restore', isUp: true }),
      ],
      range: [0, 1.05], axisFormat: shares, height: 220, missing: 'No exposure in the file.',
    },
    scenario: {
      layers: [
        layers.bands(data.scenarios.filter(part => part.name === 'Disorderly'), 'disorderly', .45), layers.bands(data.scenarios.filter(part => part.name === 'Reversal'), 'watch', .45),
        decided(decisions.multiplier, 'strategy', 'multiplier', { width: 2 }), decided(decisions.required, 'stress', 'required', { dash: [3, 3] }),
      ],
      range: [0, 1.1], axisFormat: shares, height: 130, missing: noAudit,
    },
    volatility: {
      layers: [cuts, ...stress(.35, .6), signal('volScore', 'hold', 'score'), signal('volDirected', 'strategy', 'with the yen rising', { width: 2 })],
      range: [0, 1.05], axisFormat: scores, height: 190, missing,
    },
    level: { layers: [cuts, signal('volShock', 'hold', 'shock', { dash: [2, 3] }), signal('volLevel', 'twin', 'level'), signal('rrZ', 'target', 'risk reversal', { dash: [4, 3] })], axisFormat: scores, height: 150, missing },
    curve: { layers: [cuts, ...stress(.35, .6), signal('curveStress', 'strategy', 'stress, latched', { width: 2, fill: true })], range: [0, 1.05], axisFormat: scores, height: 190, missing },
    shape: {
      layers: [cuts, signal('noise', 'hold', 'noise', { dash: [2, 3] }), signal('kink', 'target', 'kink', { dash: [6, 3] }), signal('velocity', 'strategy', 'velocity')],
      axisFormat: scores, height: 190, missing,
    },
    pressure: { layers: [cuts, ...stress(.35, .55), signal('pressure', 'strategy', 'pressure', { width: 2, fill: true }), signal('carryToRisk', 'twin', 'carry-to-risk', { dash: [6, 3] })], axisFormat: scores, height: 190, missing },
    correlation: { layers: [cuts, layers.threshold(0, ''), signal('correlation', 'strategy', 'correlation under stress'), signal('gate', 'twin', 'gate', { dash: [6, 3] })], range: [-1, 1], axisFormat: scores, height: 170, missing },
    vix: { layers: [cuts, layers.threshold(2, 'confirms', 'stress'), signal('vixZ', 'strategy', 'VIX, robust z')], axisFormat: scores, height: 150, missing },
    rolling: { layers: [layers.threshold(0, ''), day(equity.sharpe, 'strategy', 'Sharpe ratio', value => format.number(value))], axisFormat: scores, height: 170, missing: 'The run is shorter than the window.' },
    variation: { layers: [layers.threshold(data.targetVolatility, 'target', 'target'), day(equity.volatility, 'strategy', 'volatility', format.percent)], axisFormat: shares, height: 150, missing: 'The run is shorter than the window.' },
    costs: { layers: [day(equity.fees, 'stress', 'fees so far', format.money, { step: true, fill: true })], axisFormat: format.money, height: 150, missing: 'Not drawn: no order events beside the result.' },
    turnover: { layers: [day(equity.turnover, 'strategy', 'traded over 30 days', format.percent)], axisFormat: shares, height: 150, missing: 'No turnover in the file.' },
    feeds: { layers: data.feeds.flatMap((feed, i) => feedRow(feed, data.feeds.length - i)), range: [.4, data.feeds.length + .6], ticks: data.feeds.map((_, i) => i + 1), axisFormat: () => '', height: 36 + 30 * data.feeds.length, missing: noAudit },
  };
};

// One feed as a row under its name: a thin line where it was fresh, a thick one where stale, none where it never came.
const feedRow = ({ name, spans }, row) => [
  layers.title(spans.some(span => span.status !== 'absent') ? name : `${name}: never delivered`, row),
  { ...layers.marks(spans.filter(span => span.status === 'fresh').map(span => ({ ...span, value: row, weight: 1.5 })), { colour: 'restore' }), isKnown: true },
  layers.marks(spans.filter(span => span.status === 'stale').map(span => ({ ...span, value: row, weight: 4 })), { colour: 'stress' }),
];
