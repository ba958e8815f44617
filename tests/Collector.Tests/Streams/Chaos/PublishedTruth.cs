using System.Globalization;

namespace YenValve.Collector.Tests.Streams.Chaos;

/// <summary>What the publisher really published, bar by bar: against it the rows are held.</summary>
internal sealed class PublishedTruth
{
    private readonly Dictionary<DateTime, (decimal Long, decimal Short, long Count)> _bars = [];

    /// <summary>Liquidations published.</summary>
    public long Count { get; private set; }

    /// <summary>Publishes one.</summary>
    public void Add(DateTime moment, bool isLong, decimal usd)
    {
        var start = moment.AddTicks(-(moment.Ticks % TimeSpan.FromMinutes(5).Ticks));
        var (longs, shorts, count) = _bars.GetValueOrDefault(start);
        _bars[start] = isLong ? (longs + usd, shorts, count + 1) : (longs, shorts + usd, count + 1);
        Count++;
    }

    /// <summary>Judges rows: what is said to be whole must be the truth to the cent; what is not must not be more than the truth.</summary>
    public TruthVerdict Judge(IEnumerable<string> rows)
    {
        var (whole, partial, counted) = (0, 0, 0L);
        var wrong = new List<string>();
        var seen = new HashSet<DateTime>();
        foreach (var row in rows)
        {
            var cells = row.Split(',');
            var start = DateTime.Parse(cells[0], CultureInfo.InvariantCulture);
            var told = (Long: Number(cells[2]), Short: Number(cells[3]), Count: long.Parse(cells[4], CultureInfo.InvariantCulture));
            var truth = _bars.GetValueOrDefault(start);
            counted += told.Count;
            var isWhole = cells[6] == "1";
            if (isWhole) whole++;
            else partial++;
            if (!seen.Add(start)) wrong.Add("twice: " + row);
            else if (isWhole ? told != truth : told.Long > truth.Long || told.Short > truth.Short || told.Count > truth.Count) wrong.Add($"{row} where the truth is {truth}");
        }

        return new TruthVerdict(whole, partial, counted, wrong);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>What rows are worth.</summary>
/// <param name="Whole">Rows that say they are whole.</param>
/// <param name="Partial">Rows that say they are not.</param>
/// <param name="Counted">Liquidations in them.</param>
/// <param name="Wrong">Rows that say what is not so.</param>
internal sealed record TruthVerdict(int Whole, int Partial, long Counted, IReadOnlyList<string> Wrong);
