namespace YenValve.Engine.Feed;

/// <summary>Which columns a bar file has and how its times are written.</summary>
/// <param name="IsQuote">Bid and ask bars with sizes, instead of trades with a volume.</param>
/// <param name="IsIntraday">Times are milliseconds since midnight of the file's date (minute and finer data).</param>
/// <param name="IsScaled">Prices are written times ten thousand (equities).</param>
internal readonly record struct BarLayout(bool IsQuote, bool IsIntraday, bool IsScaled);

/// <summary>
/// One bar file in memory, column by column. Trades use <see cref="First"/> for open, high, low, close and volume;
/// quotes use it for the bid (open, high, low, close, size) and <see cref="Second"/> for the ask.
/// </summary>
internal sealed class BarTable
{
    private const decimal EquityScale = 0.0001m;

    private BarTable(long[] times, decimal[] first, decimal[]? second)
    {
        Times = times;
        First = first;
        Second = second;
        FirstUnordered = Enumerable.Range(1, Math.Max(0, times.Length - 1)).FirstOrDefault(i => times[i - 1] > times[i]);
    }

    /// <summary>Whether the rows are in order of time, so that a start can be searched for.</summary>
    public bool IsSorted => FirstUnordered == 0;

    /// <summary>The first row that begins before the one above it; 0 where there is none.</summary>
    public int FirstUnordered { get; }

    /// <summary>Start of each bar in ticks: wall clock of the data's zone, or since midnight for intraday files.</summary>
    public long[] Times { get; }

    /// <summary>Five values a row.</summary>
    public decimal[] First { get; }

    /// <summary>Five values a row; null for trades.</summary>
    public decimal[]? Second { get; }

    public int Count => Times.Length;

    public static BarTable Parse(ReadOnlySpan<byte> text, string file, BarLayout layout)
    {
        var guess = Math.Max(16, text.Length / (layout.IsQuote ? 70 : 45));
        var times = new List<long>(guess);
        var first = new List<decimal>(guess * 5);
        var second = layout.IsQuote ? new List<decimal>(guess * 5) : null;
        var csv = new CsvCursor(text, file);
        while (csv.NextLine())
        {
            times.Add(layout.IsIntraday ? csv.Integer() * TimeSpan.TicksPerMillisecond : csv.Stamp());
            Five(ref csv, first, layout.IsScaled);
            if (second != null) Five(ref csv, second, layout.IsScaled);
        }
        return new BarTable([.. times], [.. first], second == null ? null : [.. second]);
    }

    private static void Five(ref CsvCursor csv, List<decimal> into, bool scaled)
    {
        for (var i = 0; i < 4; i++)
        {
            var price = csv.Decimal();
            into.Add(scaled ? price * EquityScale : price);
        }
        into.Add(csv.Decimal());
    }
}
