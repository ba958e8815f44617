using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Williams' ultimate oscillator: buying pressure over true range for three periods, weighted 4, 2 and 1; 50 until known.</summary>
public class UltimateOscillator : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly TrueRange _range;
    private readonly Pressure _short;
    private readonly Pressure _medium;
    private readonly Pressure _long;
    private IBaseDataBar? _previous;

    /// <summary>Makes the indicator under its default name.</summary>
    public UltimateOscillator(int period1, int period2, int period3)
        : this($"ULTOSC({period1},{period2},{period3})", period1, period2, period3)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public UltimateOscillator(string name, int period1, int period2, int period3)
        : base(name)
    {
        WarmUpPeriod = Math.Max(Math.Max(period1, period2), period3) + 1;
        _range = new TrueRange(name + "_TR");
        _short = new Pressure(period1);
        _medium = new Pressure(period2);
        _long = new Pressure(period3);
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _previous = null;
        _range.Reset();
        _short.Reset();
        _medium.Reset();
        _long.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _range.Update(input);
        if (_previous is not null)
        {
            var bought = input.Close - Math.Min(input.Low, _previous.Close);
            _short.Add(input.EndTime, bought, _range.Current.Value);
            _medium.Add(input.EndTime, bought, _range.Current.Value);
            _long.Add(input.EndTime, bought, _range.Current.Value);
        }

        _previous = input;
        if (!IsReady) return 50m;
        if (_short.IsFlat || _medium.IsFlat || _long.IsFlat) return Current.Value;
        return 100m * (4 * _short.Value + 2 * _medium.Value + _long.Value) / 7;
    }

    private sealed class Pressure(int period)
    {
        private readonly Sum _bought = new(period);
        private readonly Sum _ranges = new(period);

        public bool IsFlat => _ranges.Current.Value == 0m;

        public decimal Value => _bought.Current.Value / _ranges.Current.Value;

        public void Add(DateTime time, decimal bought, decimal range)
        {
            _bought.Update(time, bought);
            _ranges.Update(time, range);
        }

        public void Reset()
        {
            _bought.Reset();
            _ranges.Reset();
        }
    }
}
