using QuantConnect.Data;

namespace YenValve.Data;

/// <summary>
/// A daily macro series by its ticker: VIX, MOVE and DXY (index points), USDJPY (yen a dollar at the New York close), UST2Y and UST10Y (percent, constant maturity), SOFR, EFFR and CALL
/// (overnight rates of dollars and yen, percent a year). Indices are public at the New York close, the others on their publishers' next business day.
/// </summary>
public class MacroSeries : PublishedData
{
    /// <summary>Tickers that exist.</summary>
    public static IEnumerable<string> Tickers => MacroRelease.Known.Keys;

    /// <summary>The figure, in the unit of the series; null where the publisher gave none.</summary>
    public double? Figure { get; private set; }

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) => SeriesOf(config).File;

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        var series = SeriesOf(config);
        var figure = row.Number(series.Cell, series.Least, series.Most, series.Unit);
        if (figure == null) return null;
        return new MacroSeries { EndTime = series.ReleaseOf(row.Time), Figure = figure, Value = (decimal)figure };
    }

    private static MacroRelease SeriesOf(SubscriptionDataConfig config) =>
        MacroRelease.Known.TryGetValue(config.Symbol.Value, out var series)
            ? series
            : throw new ArgumentException($"There is no macro series '{config.Symbol.Value}'; known are {string.Join(", ", Tickers)}.");
}
