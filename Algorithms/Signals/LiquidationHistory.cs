using QuantConnect.Data.Market;
using YenValve.Data;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// The last two weeks of hours, from which a liquidation book is made when it is asked for: a map kept current over years of hours would be looked at on a
/// few days of them only. Two weeks are almost five half-lives of the book: what is older weighs under a twentieth.
/// </summary>
internal sealed class LiquidationHistory
{
    /// <summary>Hours that a book is made of.</summary>
    public const int Length = 14 * 24;

    private static readonly TimeSpan Stale = TimeSpan.FromDays(2);
    private readonly LiquidationHour[] _hours = new LiquidationHour[Length];
    private long _count;

    /// <summary>Takes a bar; one not later than the last is passed over.</summary>
    public void Add(TradeBar bar)
    {
        if (_count > 0 && bar.EndTime <= Last.End) return;
        _hours[_count++ % Length] = Of(bar);
    }

    /// <summary>Adds a bar to a history that forgets nothing; one not later than the last is passed over.</summary>
    public static void Add(List<LiquidationHour> hours, TradeBar bar)
    {
        if (hours.Count == 0 || bar.EndTime > hours[^1].End) hours.Add(Of(bar));
    }

    /// <summary>Takes the state of the perpetuals; it belongs to the last bar that ended by then.</summary>
    public void Add(PerpetualMarket market)
    {
        if (_count == 0 || market.EndTime < Last.End) return;
        ref var hour = ref _hours[(_count - 1) % Length];
        hour = hour with { Interest = market.OpenInterestUsd ?? hour.Interest, TakerBuys = market.TakerBuyShare ?? hour.TakerBuys };
    }

    /// <summary>Fills a book with what is remembered.</summary>
    /// <param name="book">Emptied first.</param>
    /// <returns>Whether it stands on open interest; otherwise on price and volume: every traded dollar opens a position and none is closed by choice
    /// but by time. Such a book ranks levels, no more.</returns>
    public bool Fill(LiquidationBook book)
    {
        var count = (int)Math.Min(_count, Length);
        var hours = new LiquidationHour[count];
        for (var i = 0; i < count; i++) hours[i] = _hours[(_count - count + i) % Length];
        return Fill(book, hours);
    }

    /// <summary>Fills a book with hours, the oldest first; see <see cref="Fill(LiquidationBook)"/>.</summary>
    public static bool Fill(LiquidationBook book, ReadOnlySpan<LiquidationHour> hours)
    {
        book.Clear();
        var interest = Interest(hours);
        var known = interest != null;
        interest ??= Turnover(hours);
        for (var i = 0; i < hours.Length; i++)
        {
            var hour = hours[i];
            var elapsed = i == 0 ? TimeSpan.Zero : hour.End - hours[i - 1].End;
            book.Update((hour.High + hour.Low + hour.Close) / 3.0, hour.High, hour.Low, interest[i], Buyers(hour), elapsed);
        }

        return known;
    }

    private static LiquidationHour Of(TradeBar bar) =>
        new(bar.EndTime, (double)bar.High, (double)bar.Low, (double)bar.Close, (double)bar.Volume, double.NaN, double.NaN);

    private LiquidationHour Last => _hours[(_count - 1) % Length];

    // Who took is not in a bar. Where it closed within its range says which side was pressed.
    private static double Buyers(LiquidationHour hour)
    {
        if (double.IsFinite(hour.TakerBuys)) return hour.TakerBuys;
        return hour.High > hour.Low ? Math.Clamp((hour.Close - hour.Low) / (hour.High - hour.Low), 0.0, 1.0) : 0.5;
    }

    private static double[] Turnover(ReadOnlySpan<LiquidationHour> hours)
    {
        var sum = 1.0;
        var turnover = new double[hours.Length];
        for (var i = 0; i < hours.Length; i++) turnover[i] = sum += Math.Max(0.0, hours[i].Volume * hours[i].Close);
        return turnover;
    }

    // Readings may come once a day: the change between two is spread over the hours between them by their volume. Null where there are none, or old ones.
    private static double[]? Interest(ReadOnlySpan<LiquidationHour> hours)
    {
        var readings = new List<int>();
        for (var i = 0; i < hours.Length; i++)
        {
            if (hours[i].Interest > 0.0) readings.Add(i);
        }

        if (readings.Count < 2 || hours[^1].End - hours[readings[^1]].End > Stale) return null;
        var path = new double[hours.Length];
        Array.Fill(path, double.NaN);
        path[readings[0]] = hours[readings[0]].Interest;
        for (var r = 1; r < readings.Count; r++) Spread(hours, readings[r - 1], readings[r], path);
        return path;
    }

    private static void Spread(ReadOnlySpan<LiquidationHour> hours, int from, int to, double[] path)
    {
        var volume = 0.0;
        for (var i = from + 1; i <= to; i++) volume += hours[i].Volume;
        var change = hours[to].Interest - hours[from].Interest;
        var so = 0.0;
        for (var i = from + 1; i < to && volume > 0.0; i++)
        {
            so += hours[i].Volume;
            path[i] = hours[from].Interest + (change * so / volume);
        }

        path[to] = hours[to].Interest;
    }

}
