namespace YenValve.Indicators.Liquidations;

/// <summary>One level of a book.</summary>
/// <param name="Side">Side that is closed there.</param>
/// <param name="Price">Liquidation price.</param>
/// <param name="Mass">Open interest taken to end there, USD of the model: comparable within the book, not with what exchanges report.</param>
public readonly record struct LiquidationLevel(LeveragedSide Side, double Price, double Mass);

/// <summary>
/// Where leveraged positions would be closed by force, from public figures alone, as the vendors of liquidation maps do it: new open interest is spread
/// over leverages and entered at the bar's mean price; a level goes when the price crosses it, when open interest falls, and with time. Only the taker
/// is taken as the leveraged speculator. A model of levels relative to each other, not a count of dollars.
/// </summary>
public sealed class LiquidationBook
{
    private readonly LiquidationBookSettings _settings;
    private readonly LevelStack[] _longs;
    private readonly LevelStack[] _shorts;
    private readonly double[] _weights;
    private readonly double[] _consumedLong;
    private readonly double[] _consumedShort;

    // Stored masses times this are masses: removal and decay cost one multiplication.
    private double _scale = 1.0;
    private double _openInterest = double.NaN;

    /// <param name="settings">Assumptions; null for the defaults.</param>
    /// <exception cref="ArgumentException">The assumptions contradict themselves.</exception>
    public LiquidationBook(LiquidationBookSettings? settings = null)
    {
        _settings = settings ?? new LiquidationBookSettings();
        _settings.Check();
        var count = _settings.Leverages.Count;
        _longs = [.. _settings.Leverages.Select(_ => new LevelStack(LeveragedSide.Long, _settings.Capacity, _settings.Bin))];
        _shorts = [.. _settings.Leverages.Select(_ => new LevelStack(LeveragedSide.Short, _settings.Capacity, _settings.Bin))];
        _weights = new double[count];
        _consumedLong = new double[count];
        _consumedShort = new double[count];
        SetWeights([.. _settings.Weights]);
    }

    /// <summary>How many leverages the book tells apart.</summary>
    public int Tiers => _weights.Length;

    /// <summary>Share of each leverage in new open interest; sums to one.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>Levels held, all leverages and both sides.</summary>
    public int Levels => _longs.Sum(s => s.Count) + _shorts.Sum(s => s.Count);

    /// <summary>Mass of longs that the last bar reached, model USD.</summary>
    public double ConsumedLong { get; private set; }

    /// <summary>Mass of shorts that the last bar reached, model USD.</summary>
    public double ConsumedShort { get; private set; }

    /// <summary>Mass-weighted price of the long levels the last bar reached; NaN where it reached none.</summary>
    public double ConsumedLongPrice { get; private set; } = double.NaN;

    /// <summary>Mass of a side, model USD.</summary>
    public double Total(LeveragedSide side)
    {
        var stacks = Stacks(side);
        var total = 0.0;
        for (var tier = 0; tier < stacks.Length; tier++) total += _weights[tier] * stacks[tier].Total;
        return _scale * total;
    }

    /// <summary>What the last bar reached of each leverage, as if the leverage had weight one: the regressors of a calibration.</summary>
    public ReadOnlySpan<double> ConsumedUnits(LeveragedSide side) => side == LeveragedSide.Long ? _consumedLong : _consumedShort;

    /// <summary>Sets the shares of the leverages, for levels old and new; scaled to sum one. Shares that make no sense are not taken.</summary>
    /// <returns>Whether they were taken.</returns>
    public bool SetWeights(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights) sum += weight >= 0.0 ? weight : double.NaN;
        if (weights.Length != _weights.Length || !(sum > 0.0) || !double.IsFinite(sum)) return false;
        for (var i = 0; i < weights.Length; i++) _weights[i] = weights[i] / sum;
        return true;
    }

    /// <summary>
    /// Takes a bar: consume by its extremes, add or remove by the change of open interest, decay by its length. The first open interest only starts
    /// the count. What is not a number leaves its part out; an unknown taker share counts as half.
    /// </summary>
    /// <param name="entry">Volume-weighted price of the bar, at which new positions are taken to enter.</param>
    /// <param name="high">High of the bar.</param>
    /// <param name="low">Low of the bar.</param>
    /// <param name="openInterest">Open interest at the end of the bar, USD; NaN where unknown.</param>
    /// <param name="takerBuyShare">Share of volume in which the buyer took, in [0, 1]; NaN where unknown.</param>
    /// <param name="elapsed">Time since the bar before.</param>
    public void Update(double entry, double high, double low, double openInterest, double takerBuyShare, TimeSpan elapsed)
    {
        Consume(high, low);
        if (openInterest > 0.0 && double.IsFinite(openInterest))
        {
            var change = openInterest - _openInterest;
            if (change > 0.0) Add(entry, change, takerBuyShare is >= 0.0 and <= 1.0 ? takerBuyShare : 0.5);
            else if (change < 0.0) Remove(-change - ConsumedLong - ConsumedShort);
            _openInterest = openInterest;
        }

        if (elapsed > TimeSpan.Zero && _settings.HalfLife > TimeSpan.Zero) _scale *= Math.Exp(-Math.Log(2.0) * (elapsed / _settings.HalfLife));
        if (_scale < 1e-100) Renormalise();
    }

    /// <summary>Starts the count of open interest again: after a gap the change is not one bar's.</summary>
    public void ForgetOpenInterest() => _openInterest = double.NaN;

    /// <summary>Levels of a side from the price on outwards; a list of its own, for people and tests.</summary>
    public IReadOnlyList<LiquidationLevel> LevelsOf(LeveragedSide side)
    {
        var levels = new List<LiquidationLevel>();
        var stacks = Stacks(side);
        for (var tier = 0; tier < stacks.Length; tier++)
        {
            for (var i = 0; i < stacks[tier].Count; i++) levels.Add(new(side, stacks[tier].Prices[i], _scale * _weights[tier] * stacks[tier].Masses[i]));
        }

        levels.Sort((a, b) => (int)side * b.Price.CompareTo(a.Price));
        return levels;
    }

    /// <summary>Empties the book; the weights stay.</summary>
    public void Clear()
    {
        foreach (var stack in _longs) stack.Clear();
        foreach (var stack in _shorts) stack.Clear();
        Consume(double.NaN, double.NaN);
        _scale = 1.0;
        ForgetOpenInterest();
    }

    internal ReadOnlySpan<double> Prices(LeveragedSide side, int tier) => Stacks(side)[tier].Prices;

    internal ReadOnlySpan<double> UnitMasses(LeveragedSide side, int tier) => Stacks(side)[tier].Masses;

    internal double MassPerUnit(int tier) => _scale * _weights[tier];

    private LevelStack[] Stacks(LeveragedSide side) => side == LeveragedSide.Long ? _longs : _shorts;

    private void Consume(double high, double low)
    {
        ConsumedLong = ConsumedShort = 0.0;
        var value = 0.0;
        for (var tier = 0; tier < _weights.Length; tier++)
        {
            // NaN reaches nothing: every comparison with it is false.
            var (longs, longValue) = _longs[tier].Consume(low > 0.0 ? low : double.NaN);
            var (shorts, _) = _shorts[tier].Consume(high);
            _consumedLong[tier] = _scale * longs;
            _consumedShort[tier] = _scale * shorts;
            ConsumedLong += _weights[tier] * _consumedLong[tier];
            ConsumedShort += _weights[tier] * _consumedShort[tier];
            value += _scale * _weights[tier] * longValue;
        }

        ConsumedLongPrice = ConsumedLong > 0.0 ? value / ConsumedLong : double.NaN;
    }

    private void Add(double entry, double change, double share)
    {
        if (!(entry > 0.0 && double.IsFinite(entry))) return;
        for (var tier = 0; tier < _weights.Length; tier++)
        {
            var leverage = _settings.Leverages[tier];
            if (share > 0.0) _longs[tier].Add(_settings.Formula.Price(LeveragedSide.Long, entry, leverage, _settings.Maintenance), change * share / _scale);
            if (share < 1.0) _shorts[tier].Add(_settings.Formula.Price(LeveragedSide.Short, entry, leverage, _settings.Maintenance), change * (1.0 - share) / _scale);
        }
    }

    private void Remove(double residual)
    {
        var total = Total(LeveragedSide.Long) + Total(LeveragedSide.Short);
        if (!(residual > 0.0 && total > 0.0)) return;
        if (residual < total)
        {
            _scale *= 1.0 - (residual / total);
            return;
        }

        foreach (var stack in _longs) stack.Clear();
        foreach (var stack in _shorts) stack.Clear();
    }

    private void Renormalise()
    {
        foreach (var stack in _longs) stack.Scale(_scale);
        foreach (var stack in _shorts) stack.Scale(_scale);
        _scale = 1.0;
    }
}
