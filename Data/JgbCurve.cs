using QuantConnect.Data;
using YenValve.Data.Calendars;

namespace YenValve.Data;

/// <summary>
/// Japan's government yield curve of one trading day: constant-maturity par yields in percent, semi-annual compounding, taken at 15:00 JST
/// by the Ministry of Finance, which publishes them at about 09:30 JST (00:30 UTC) of the next business day.
/// </summary>
public class JgbCurve : PublishedData
{
    private const string File = "alternative/mof/jgb_par_yields.csv";

    // No sovereign par yield has come near it; a figure beyond is a cell without its point.
    private const double LargestYield = 50.0;
    private static readonly TimeSpan ReleaseTime = new(0, 30, 0);
    private readonly double?[] _yields = new double?[Maturities.Count];

    /// <summary>Maturities of the curve in years, in file order.</summary>
    public static IReadOnlyList<int> Maturities { get; } = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 40];

    /// <summary>The trading day, in Japan, that the yields belong to.</summary>
    public DateTime TradeDate => ReferenceTime;

    /// <summary>The par yield of a maturity in percent; null where the ministry published none.</summary>
    /// <param name="years">One of <see cref="Maturities"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity.</exception>
    public double? Yield(int years)
    {
        var index = IndexOf(years);
        return index >= 0 ? _yields[index] : throw new ArgumentOutOfRangeException(nameof(years), years, "The JGB curve has no such maturity.");
    }

    /// <summary>Butterfly 2·y(body) − y(short wing) − y(long wing) in basis points; null where a leg is missing.</summary>
    /// <param name="shortWing">Maturity of the short wing in years.</param>
    /// <param name="body">Maturity of the body in years.</param>
    /// <param name="longWing">Maturity of the long wing in years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity.</exception>
    public double? Butterfly(int shortWing, int body, int longWing) =>
        100.0 * ((2.0 * Yield(body)) - Yield(shortWing) - Yield(longWing));

    /// <summary>When the curve of a trading day becomes public, in UTC.</summary>
    public static DateTime ReleaseOf(DateTime tradeDate) =>
        JapaneseBusinessDays.Next(DateOnly.FromDateTime(tradeDate)).ToDateTime(TimeOnly.MinValue) + ReleaseTime;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Symbol} {TradeDate:yyyy-MM-dd} released {EndTime:yyyy-MM-dd HH:mm}");

    /// <inheritdoc/>
    protected override string FileOf(SubscriptionDataConfig config) => File;

    /// <inheritdoc/>
    protected override PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config)
    {
        if (row.Count != Maturities.Count + 1)
        {
            row.Refuse(row.Text(row.Count - 1), $"a curve has {Maturities.Count} yields, this row {row.Count - 1}");
            return null;
        }

        var curve = new JgbCurve { EndTime = ReleaseOf(row.Time) };
        for (var i = 0; i < Maturities.Count; i++) curve._yields[i] = row.Number(i + 1, -LargestYield, LargestYield, "a yield in percent");
        if (curve.Yield(10) is { } tenYear) curve.Value = (decimal)tenYear;
        return curve;
    }

    private static int IndexOf(int years)
    {
        for (var i = 0; i < Maturities.Count; i++)
        {
            if (Maturities[i] == years) return i;
        }

        return -1;
    }
}
