using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Data;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// What the exits of an opportunistic ladder are judged by: the volume-weighted average price of a cascade's hours, and Wilder's average true range (1978) of
/// the last 14 days of UTC. Readings of a cascade within a day of each other are one cascade.
/// </summary>
public sealed class CascadePrices
{
    private static readonly TimeSpan OneCascade = TimeSpan.FromDays(1);

    // Liquidations come for spans of up to four hours, and late.
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private readonly Queue<(DateTime End, double Price, double Volume)> _hours = new();
    private readonly AverageTrueRange _range = new(14);
    private readonly DayBars _days;
    private DateTime _cascade;
    private double _value;
    private double _volume;

    /// <summary>Nothing seen yet.</summary>
    public CascadePrices() => _days = new DayBars(QuantConnect.TimeZones.Utc, TimeSpan.Zero, Take);

    /// <summary>Average price of the last cascade, quote currency per coin; null before one.</summary>
    public double? CascadePrice => _volume > 0.0 ? _value / _volume : null;

    /// <summary>Average true range, quote currency per coin; null before 14 days.</summary>
    public double? TrueRange => _range.IsReady ? (double)_range.Current.Value : null;

    /// <summary>Takes an hour, stamped in UTC.</summary>
    public void Observe(TradeBar bar)
    {
        double high = (double)bar.High, low = (double)bar.Low, close = (double)bar.Close;
        _days.Add(bar.EndTime, (double)bar.Open, high, low, close);
        _hours.Enqueue((bar.EndTime, (high + low + close) / 3.0, (double)bar.Volume));
        while (_hours.Peek().End < bar.EndTime - Kept) _hours.Dequeue();
    }

    /// <summary>Takes liquidations, after the hours that they belong to.</summary>
    /// <param name="liquidations">They.</param>
    /// <param name="isCascade">Whether they are part of a cascade.</param>
    public void Observe(Liquidations liquidations, bool isCascade)
    {
        if (!isCascade) return;
        if (liquidations.EndTime - _cascade > OneCascade) _value = _volume = 0.0;
        foreach (var (end, price, volume) in _hours)
        {
            // An hour counts once, however often its liquidations are told.
            if (end <= _cascade || end <= liquidations.ReferenceTime || end > liquidations.EndTime) continue;
            _value += price * volume;
            _volume += volume;
            _cascade = end;
        }
    }

    private void Take(DayBar day) => _range.Update(new TradeBar(
        day.EndUtc.AddDays(-1), QuantConnect.Symbol.Empty, (decimal)day.Open, (decimal)day.High, (decimal)day.Low, (decimal)day.Close, 0m, TimeSpan.FromDays(1)));
}
