using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Liquidations;
using YenValve.Indicators.Tests.Reference;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>Map, cascade and exhaustion over invented days with two flushes, against Python: see Reference/liquidations.py.</summary>
[TestFixture]
public sealed class LiquidationReferenceTests
{
    private readonly LiquidationMap _map = new("map");
    private readonly LiquidationCascade _cascade = new("cascade", 5);
    private int _hits;

    [Test, AgainstReference("liquidations", typeof(LiquidationMap), typeof(LiquidationCascade), typeof(FlushExhaustion))]
    public void MeetPython()
    {
        var flush = new FlushExhaustion("flush", _cascade, _map, 48);
        foreach (var row in ReferenceSeries.Rows("liquidations"))
        {
            var end = row.Time("hour");
            var bar = Feeds.Bar(end, row["high"], row["low"], row["close"]);
            var perpetual = Feeds.Perpetual(end, row.Known("oi"), row.Known("funding"), row.Known("basis"), row.Known("share"));
            Force(row, end, () => _cascade.Observe(bar));
            _map.Observe(perpetual);
            _map.Update(bar);
            flush.Observe(bar);
            flush.Update(perpetual);
            MeetsMap(row);
            if (row.Text("forced") != "none") MeetsCascade(row);
            Assert.That(Signs(flush), Is.EqualTo(row.Text("signs")), row.Name);
            row.Holds("score", flush.Score);
            row.Holds("done", flush.IsExhausted ? 1 : 0);
        }
    }

    private static string Signs(FlushExhaustion flush) => string.Concat(
        new[] { flush.InterestFlushed, flush.FundingReset, flush.BasisRecovers, flush.LiquidationsFaded, flush.ExcitationGone, flush.PriceRegained }
            .Select(sign => sign ? '1' : '0'));

    // Twelve bars of five minutes; the price of the hour is told before the last of them.
    private void Force(ReferenceRow row, DateTime end, Action price)
    {
        var forced = row.Text("forced") == "none" ? null : row.Text("forced").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split('=', '/').Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToDictionary(cells => cells[0]);
        _hits = 0;
        for (var k = 1; k <= 12; k++)
        {
            if (k == 12) price();
            if (forced == null) continue;
            var (longs, shorts) = forced.TryGetValue(k, out var cells) ? (cells[1], cells[2]) : (0, 0);
            _cascade.Update(Feeds.Forced(end.AddMinutes(5 * (k - 12)), longs, shorts, minutes: 5));
            if (_cascade.IsCascade) _hits++;
        }
    }

    private void MeetsMap(ReferenceRow row)
    {
        row.Holds("con_l", _map.Book.ConsumedLong, 1e-8);
        row.Holds("con_s", _map.Book.ConsumedShort, 1e-8);
        row.Holds("con_p", _map.Book.ConsumedLongPrice, 1e-8);
        row.Holds("tot_l", _map.Book.Total(LeveragedSide.Long), 1e-8);
        row.Holds("tot_s", _map.Book.Total(LeveragedSide.Short), 1e-8);
        Span<LiquidationCluster> heaviest = stackalloc LiquidationCluster[1];
        var found = _map.Profile.Clusters(LeveragedSide.Long, heaviest);
        row.Holds("peak", found > 0 ? heaviest[0].Price : double.NaN, 1e-8);
        row.Holds("weight", found > 0 ? heaviest[0].Share : double.NaN, 1e-8);
    }

    private void MeetsCascade(ReferenceRow row)
    {
        row.Holds("burst", _cascade.Burst, 1e-8);
        row.Holds("longs", _cascade.LongShare);
        row.Holds("hits", _hits);
        row.Holds("quiet", _cascade.QuietHours);

        // Two searches of one maximum.
        row.Holds("mu", _cascade.Hawkes.Process?.Baseline ?? double.NaN, 2e-3);
        row.Holds("n", _cascade.Hawkes.BranchingRatio, 2e-3);
        row.Holds("lam", _cascade.Hawkes.Intensity, 2e-3);
    }
}
