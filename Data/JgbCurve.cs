using System.Globalization;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Logging;
using YenValve.Data.Calendars;

namespace YenValve.Data;

/// <summary>
/// Japan's government yield curve of one trading day: constant-maturity par yields in percent, semi-annual compounding, taken at 15:00 JST
/// by the Ministry of Finance, which publishes them at about 09:30 JST of the next business day. <see cref="BaseData.EndTime"/> is that release
/// (00:30 UTC), so LEAN hands the curve over then and never before.
/// </summary>
/// <remarks>
/// Subscribe with <c>AddData&lt;JgbCurve&gt;("JGB", Resolution.Daily, TimeZones.Utc)</c>: without the zone LEAN reads the times as New York's.
/// LEAN rounds the Time of what it emits; the day the curve belongs to is <see cref="TradeDate"/>.
/// </remarks>
public class JgbCurve : BaseData
{
    /// <summary>The file below the data folder.</summary>
    public const string RelativePath = "alternative/mof/jgb_par_yields.csv";

    private const double LargestYield = 50.0;
    private static readonly TimeSpan ReleaseTime = new(0, 30, 0);
    private readonly double?[] _yields = new double?[Maturities.Count];

    /// <summary>Maturities of the curve in years, in file order.</summary>
    public static IReadOnlyList<int> Maturities { get; } = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 40];

    /// <summary>Release in UTC: 00:30 of the Japanese business day after <see cref="TradeDate"/>.</summary>
    public override DateTime EndTime { get; set; }

    /// <summary>The trading day, in Japan, that the yields belong to.</summary>
    public DateTime TradeDate { get; private set; }

    /// <summary>The par yield of a maturity in percent; null where the ministry published none.</summary>
    /// <param name="years">One of <see cref="Maturities"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity.</exception>
    public double? Yield(int years)
    {
        var index = IndexOf(years);
        return index >= 0 ? _yields[index] : throw new ArgumentOutOfRangeException(nameof(years), years, "The JGB curve has no such maturity.");
    }

    /// <summary>Butterfly 2·y(middle) − y(short) − y(long) in basis points; null where a leg is missing.</summary>
    /// <param name="shortWing">Maturity of the short wing in years.</param>
    /// <param name="body">Maturity of the body in years.</param>
    /// <param name="longWing">Maturity of the long wing in years.</param>
    public double? Butterfly(int shortWing, int body, int longWing) =>
        100.0 * ((2.0 * Yield(body)) - Yield(shortWing) - Yield(longWing));

    /// <summary>When the curve of a trading day becomes public, in UTC.</summary>
    public static DateTime ReleaseOf(DateTime tradeDate) =>
        JapaneseBusinessDays.Next(DateOnly.FromDateTime(tradeDate)).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) + ReleaseTime;

    /// <inheritdoc/>
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        new(Path.Combine(Globals.DataFolder, RelativePath), SubscriptionTransportMedium.LocalFile, FileFormat.Csv);

    /// <summary>
    /// Reads one line, <c>yyyy-MM-dd</c> and fifteen yields; an empty cell is a missing yield. A line that is not a curve is refused with one
    /// warning and gives null, so that one broken row never ends a run.
    /// </summary>
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        if (string.IsNullOrWhiteSpace(line) || !char.IsAsciiDigit(line[0])) return null!;
        var cells = line.Split(',', StringSplitOptions.TrimEntries);
        if (!DateTime.TryParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Refuse(line, cells[0], "not a date");
        if (cells.Length != Maturities.Count + 1) return Refuse(line, line, $"a curve has {Maturities.Count} yields, this line {cells.Length - 1}");

        var curve = new JgbCurve { Symbol = config.Symbol, TradeDate = day, Time = day, EndTime = ReleaseOf(day) };
        for (var i = 0; i < Maturities.Count; i++)
        {
            var cell = cells[i + 1];
            if (cell.Length == 0 || cell == "-") continue;
            if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var yield) || !(Math.Abs(yield) <= LargestYield))
                return Refuse(line, cell, "not a yield in percent");
            curve._yields[i] = yield;
        }

        if (curve.Yield(10) is { } tenYear) curve.Value = (decimal)tenYear;
        return curve;
    }

    /// <summary>A copy of its own. LEAN clones every row it emits and by default takes public settable members alone, which would lose the yields.</summary>
    public override BaseData Clone() => (BaseData)MemberwiseClone();

    /// <inheritdoc/>
    public override bool RequiresMapping() => false;

    /// <inheritdoc/>
    public override string ToString() => $"{Symbol} {TradeDate:yyyy-MM-dd} released {EndTime:yyyy-MM-dd HH:mm}";

    private static int IndexOf(int years)
    {
        for (var i = 0; i < Maturities.Count; i++)
        {
            if (Maturities[i] == years) return i;
        }

        return -1;
    }

    private static BaseData Refuse(string line, string value, string reason)
    {
        Log.Error($"JgbCurve: {RelativePath}: {reason}: '{value}' in line '{line}'; the row is left out.");
        return null!;
    }
}
