using System.Globalization;
using QuantConnect.Data.Market;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Signals;
using YenValve.Importing;

namespace YenValve.Launcher.Briefing;

/// <summary>Liquidation levels below the price: the ladder's own where it asked for them, else made from the hours before the decision.</summary>
internal static class LiquidationMap
{
    private const int Shown = 6;
    private static readonly TimeSpan History = TimeSpan.FromDays(15);

    /// <summary>The heaviest levels below the price, nearest first.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <param name="series">Hours of Bitcoin: path of a zip in it.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="fromOpenInterest">Whether the levels stand on open interest.</param>
    public static IReadOnlyList<LevelBelow> Below(string dataFolder, string series, DecisionRecord decision, out bool fromOpenInterest)
    {
        fromOpenInterest = false;
        if (decision.Price is not { } price) return [];
        var levels = decision.Ladder is { Levels.Count: > 0 } ladder
            ? ladder.Levels.Select(level => (level.Price, level.Mass))
            : Made(dataFolder, series, decision.Time, price, out fromOpenInterest);
        return
        [
            .. levels.Where(level => level.Price < price).OrderByDescending(level => level.Mass).Take(Shown)
                .OrderByDescending(level => level.Price).Select(level => new LevelBelow(level.Price, 1.0 - (level.Price / price), level.Mass)),
        ];
    }

    private static IEnumerable<(double Price, double Mass)> Made(string dataFolder, string series, DateTime time, double price, out bool fromOpenInterest)
    {
        fromOpenInterest = false;
        if (!File.Exists(Path.Combine(dataFolder, series))) return [];
        var signals = new LiquidationSignals();
        var entry = Path.GetFileNameWithoutExtension(series).Replace("_trade", ".csv", StringComparison.Ordinal);
        foreach (var row in new StoredSeries(dataFolder, new ImportTarget(series, entry)).Rows)
        {
            var cells = row.Split(',');
            var start = DateTime.ParseExact(cells[0], "yyyyMMdd HH:mm", CultureInfo.InvariantCulture);
            if (start < time - History || start.AddHours(1) > time) continue;
            var bar = cells.Skip(1).Select(cell => decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
            signals.Observe(new TradeBar(start, null!, bar[0], bar[1], bar[2], bar[3], bar[4], TimeSpan.FromHours(1)));
        }

        return signals.LongClusters(price, out fromOpenInterest).Select(level => (level.Price, level.Mass)).ToList();
    }
}
