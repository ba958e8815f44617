using QuantConnect.Data.Market;

namespace YenValve.Indicators.Liquidations;

/// <summary>How much of a cascade's fall has come back: its high is that of the day before it, its low that since.</summary>
internal sealed class FlushRetrace
{
    private const double Quarter = 0.25;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly double[] _highs = new double[24];
    private readonly DateTime[] _times = new DateTime[24];
    private DateTime? _cascade;
    private double _high = double.NaN;
    private double _low = double.NaN;
    private double _mass;
    private double _value;
    private int _bars;

    public DateTime LastTime { get; private set; }

    public bool IsRegained { get; private set; }

    public void Update(TradeBar bar, DateTime? cascade, LiquidationBook? book)
    {
        if (bar.EndTime <= LastTime || bar.Close <= 0m) return;
        LastTime = bar.EndTime;
        double high = (double)bar.High, low = (double)bar.Low, close = (double)bar.Close;
        _highs[_bars % _highs.Length] = high;
        _times[_bars % _times.Length] = bar.EndTime;
        _bars++;
        if (cascade != _cascade) Begin(cascade, low);
        if (_cascade == null) return;
        _low = Math.Min(_low, low);
        if (book != null && book.ConsumedLong > 0.0)
        {
            _mass += book.ConsumedLong;
            _value += book.ConsumedLong * book.ConsumedLongPrice;
        }

        IsRegained = (close - _low >= Quarter * (_high - _low) && _high > _low) || (_mass > 0.0 && close > _value / _mass);
    }

    public void Reset()
    {
        Array.Clear(_times);
        LastTime = default;
        IsRegained = false;
        _cascade = null;
        _high = _low = double.NaN;
        _mass = _value = 0.0;
        _bars = 0;
    }

    // A cascade that goes on within a day is the same flush: its high, low and consumed levels stay.
    private void Begin(DateTime? cascade, double low)
    {
        var same = _cascade is { } last && cascade - last <= Day;
        _cascade = cascade;
        if (same) return;
        _high = _low = low;
        _mass = _value = 0.0;
        for (var i = 0; i < _highs.Length; i++)
        {
            if (LastTime - _times[i] < Day) _high = Math.Max(_high, _highs[i]);
        }
    }
}
