using QuantConnect;
using QuantConnect.Data;
using YenValve.Collector.Feeds;
using YenValve.Collector.Hosting;
using YenValve.Collector.Storing;
using YenValve.Data;
using YenValve.Data.Calendars;
using YenValve.Importing;
using YenValve.Importing.Formats;
using YenValve.Indicators.Volatility;

namespace YenValve.Collector.Publishers.Chains;

/// <summary>
/// A chain's strip, and of it the one-month implied volatility, risk reversal and butterfly of the New York close, where the quotes are of the hours before it
/// and no vendor's figures of the day are stored. Other tenors and forward points stay unknown.
/// </summary>
/// <param name="options">Whether figures are made.</param>
/// <param name="store">What is stored already.</param>
public sealed class ChainVolatility(CollectorOptions options, SeriesStore store)
{
    // Quotes older than this at the close are not of the close.
    private static readonly TimeSpan BeforeTheClose = TimeSpan.FromHours(2);

    /// <summary>Adds the strip of a chain, and the figures made of it, to a batch.</summary>
    internal void Add(FeedBatch batch, OptionChain chain)
    {
        batch.Add(chain.Target, chain.Row);
        if (!options.Chain.MakesVolatility || DayOf(chain.Time) is not { } day) return;
        var key = Figures.Text(day);
        if (store.RowsOf(VendorTable.VolatilityTarget).Any(row => row.StartsWith(key + ",", StringComparison.Ordinal))) return;
        if (RateBefore(day) is not { } rate)
        {
            batch.Refuse(chain.Ticker, "no dollar rate is stored (alternative/nyfed/sofr.csv or LEAN's interest rates): the strip is kept, no volatility is made of it");
            return;
        }

        if (StripFigures.Of(Strip(chain), rate / 100.0) is not { } figures)
        {
            batch.Refuse(chain.Ticker, "no one-month volatility follows from the quotes; the strip is kept");
            return;
        }

        batch.Add(VendorTable.VolatilityTarget, $"{key},,{Text(figures.AtTheMoney)},,{Text(figures.RiskReversal)},{Text(figures.Butterfly)},");
    }

    // The New York day at whose close the quotes are taken; null for quotes of another hour.
    private static DateTime? DayOf(DateTime utc)
    {
        var day = utc.ConvertFromUtc(TimeZones.NewYork).Date;
        var close = ReleaseTimes.NewYorkClose(day);
        return utc <= close && utc > close - BeforeTheClose ? day : null;
    }

    // The last overnight rate of dollars before the day, percent.
    private double? RateBefore(DateTime day)
    {
        foreach (var series in new[] { DatedSeries.SofrTarget, DatedSeries.FedFundsTarget })
        {
            var known = store.RowsOf(series).LastOrDefault(row => string.CompareOrdinal(row, Figures.Text(day)) < 0);
            if (known != null && Figures.TryNumber(known.Split(',')[1], out var rate)) return (double)rate;
        }

        return null;
    }

    // By the very reader that a backtest reads it with.
    private static YenOptionStrip Strip(OptionChain chain)
    {
        var symbol = new Symbol(SecurityIdentifier.GenerateBase(typeof(YenOptionStrip), chain.Ticker, Market.USA), chain.Ticker);
        var config = new SubscriptionDataConfig(typeof(YenOptionStrip), symbol, Resolution.Minute, TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        return (YenOptionStrip)new YenOptionStrip().Reader(config, chain.Row, chain.Time, false);
    }

    private static string Text(double value) => double.IsFinite(value) ? Figures.Text(decimal.Round((decimal)value, 4)) : "";
}
