using System.Globalization;
using NUnit.Framework;
using QuantConnect.Indicators;
using YenValve.Indicators.Tests.Reference;
using YenValve.Indicators.Volatility;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class ImpliedVolatilitySpikeTests
{
    private static readonly double[] Vols = VolatilityShockTests.Vols;

    [Test, AgainstReference("volatility_spike", typeof(ImpliedVolatilitySpike))]
    public void EqualsAnIndependentProgramOnEveryRow()
    {
        var spike = new ImpliedVolatilitySpike("spike", 60);
        var on = 0;
        foreach (var (row, day) in Reference().Select((r, i) => (r, i)))
        {
            spike.UpdateSpot(YenVolatilities.Day.AddDays(day), row[4]);
            spike.Update(YenVolatilities.Of(day, row[1], row[0], row[2], double.IsNaN(row[3]) ? null : row[3]));
            double[] found =
                [spike.Shock.Level, spike.Shock.Shock, spike.Shock.Grind, spike.TermStructure, spike.RiskReversalZ, spike.SpotReturn, spike.Score];
            Assert.That(found, Is.EqualTo(row[5..12]).Within(1e-9), $"row {day}");
            Assert.That(spike.IsSpike, Is.EqualTo(row[12] == 1), $"row {day}");
            Assert.That(spike.IsReady, Is.EqualTo(day >= 60));
            if (spike.IsSpike) on++;
        }

        Assert.That(on, Is.InRange(100, 300), "the path has both states");
    }

    [Test]
    public void MeetsThePublishedVector()
    {
        var spike = Fed([.. Vols, 12.4]);
        Assert.That(spike.Shock.Level, Is.EqualTo(6.298940).Within(1e-6));
        Assert.That(spike.Shock.OneDay, Is.EqualTo(12.344241).Within(1e-6));
        Assert.That((spike.Score, spike.IsSpike), Is.EqualTo((1.0, true)));
        Assert.That(spike.Current.Value, Is.EqualTo(1m));
    }

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        Assert.That(spike.WarmUpPeriod, Is.EqualTo(21));
        var ready = Vols.Append(12.4).Select((v, i) => spike.Update(YenVolatilities.Of(i, v))).ToArray();
        Assert.That(ready.Count(r => r), Is.EqualTo(1));
        Assert.That(ready[^1], Is.True);
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        var spike = Fed([9, 8, 7, 12, 4, 4.1, 4.2, 4.3]);
        spike.Reset();
        Assert.That((spike.Score, spike.IsReady, spike.IsSpike, spike.FearsStrongYen), Is.EqualTo((double.NaN, false, false, (bool?)null)));
        Feed(spike, [.. Vols, 12.4]);
        Assert.That(spike.Shock.OneDay, Is.EqualTo(Fed([.. Vols, 12.4]).Shock.OneDay));
    }

    [Test]
    public void AMissingRepeatedOrFrozenFeedCalmsNothing()
    {
        var spike = Fed([.. Vols, 12.4]);
        Assert.That(spike.IsSpike, Is.True);
        var before = (spike.Score, spike.Shock.Level, spike.Shock.OneDay, spike.IsSpike);
        spike.Update(YenVolatilities.Of(20, 8.0));
        spike.Update(YenVolatilities.Of(10, 8.0));
        for (var i = 21; i < 24; i++) spike.Update(YenVolatilities.Of(i, null, 8, 9));
        Assert.That(spike.IsStale, Is.False);
        for (var i = 24; i < 40; i++) spike.Update(YenVolatilities.Of(i, 12.4));
        Assert.That((spike.Score, spike.Shock.Level, spike.Shock.OneDay, spike.IsSpike), Is.EqualTo(before));
        Assert.That(spike.IsStale, Is.True);
        spike.Update(YenVolatilities.Of(41, 12.0));
        Assert.That(spike.IsStale, Is.False);
    }

    [Test]
    public void ATermStructureThatWentMissingIsNotUpright()
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        for (var i = 0; i < 20; i++) spike.Update(YenVolatilities.Of(i, Vols[i], 8.5, 9.5));
        spike.Update(YenVolatilities.Of(20, 12.4, 14, 11));
        Assert.That(spike.TermStructure, Is.EqualTo(Math.Log(14.0 / 11)).Within(1e-12));
        for (var i = 21; i < 60; i++) spike.Update(YenVolatilities.Of(i, 9 + (i % 2 * .1)));
        Assert.That((spike.Score < .25, spike.IsSpike), Is.EqualTo((true, true)));
        for (var i = 60; i < 65; i++) spike.Update(YenVolatilities.Of(i, 9 + (i % 2 * .1), 8.5, 9.5));
        Assert.That(spike.IsSpike, Is.False);
    }

    [TestCase(-.01, 0, true)]
    [TestCase(.01, 0, false)]
    [TestCase(.01, -1, true, Description = "yen calls bid")]
    public void TheDirectionDecidesOnTheWayIn(double dollarMove, double reversalMove, bool enters)
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        for (var i = 0; i <= 20; i++)
        {
            spike.UpdateSpot(YenVolatilities.Day.AddDays(i), i == 20 ? 150 * (1 + dollarMove) : 150);
            spike.Update(YenVolatilities.Of(i, i == 20 ? 12.4 : Vols[i], null, null, i == 20 ? -.5 + reversalMove : -.5 + (i % 2 * .01)));
        }

        Assert.That(spike.Score, Is.EqualTo(1));
        Assert.That((spike.FearsStrongYen, spike.IsSpike), Is.EqualTo(((bool?)enters, enters)));
        Assert.That(spike.DirectedScore, Is.EqualTo(enters ? 1 : 0));
    }

    [Test]
    public void AnUnknownDirectionBarsNothing()
    {
        var spike = Fed([.. Vols, 12.4]);
        Assert.That(spike.FearsStrongYen, Is.Null);
        Assert.That(spike.DirectedScore, Is.EqualTo(1));
    }

    [TestCase(double.NaN)]
    [TestCase(-1)]
    [TestCase(150)]
    public void ASpotThatIsNoneOrOldSaysNothing(double late)
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        for (var i = 0; i < 6; i++) spike.UpdateSpot(YenVolatilities.Day.AddDays(i), 150 + i);
        spike.UpdateSpot(YenVolatilities.Day.AddDays(late == 150 ? 3 : 20), late);
        spike.Update(YenVolatilities.Of(6, 9));
        Assert.That(spike.SpotReturn, Is.EqualTo(Math.Log(155.0 / 150)).Within(1e-12));
        spike.Update(YenVolatilities.Of(30, 9.1));
        Assert.That(spike.SpotReturn, Is.NaN);
    }

    [Test]
    public void AStandInIsFollowedAndSaysSo()
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        for (var i = 0; i < 20; i++) spike.Update(new IndicatorDataPoint(YenVolatilities.Day.AddDays(i), (decimal)(Vols[i] / 100)));
        spike.Update(YenVolatilities.Of(25, 40));
        Assert.That(spike.IsReady, Is.False, "quotes are not mixed into a stand-in's history");
        spike.Update(new IndicatorDataPoint(YenVolatilities.Day.AddDays(26), .124m));
        Assert.That((spike.IsProxy, spike.Weight, spike.IsSpike), Is.EqualTo((true, .5, true)));
        Assert.That(spike.Shock.Level, Is.EqualTo(6.298940).Within(1e-6));
        Assert.That(Fed(Vols).Weight, Is.EqualTo(1));
    }

    [Test]
    public void TheStandInSawAugust2024AndJanuary2026()
    {
        var realised = new YangZhangVolatility("yz");
        var spike = new ImpliedVolatilitySpike("spike");
        List<(DateTime Day, bool On)> changes = [];
        foreach (var day in DollarYenHistory.Days())
        {
            realised.Update(day);
            spike.UpdateSpot(day.EndTime, (double)day.Close);
            if (!realised.IsReady) continue;
            var before = spike.IsSpike;
            spike.Update(new IndicatorDataPoint(day.EndTime, (decimal)realised.Annualised));
            if (spike.IsSpike != before) changes.Add((day.Time, spike.IsSpike));
            if (day.Time == new DateTime(2024, 8, 7)) Assert.That(spike.Score, Is.EqualTo(.61).Within(.005));
        }

        Assert.That(changes, Has.Member((new DateTime(2024, 8, 5), true)).And.Member((new DateTime(2024, 8, 26), false)));
        Assert.That(changes, Has.Member((new DateTime(2026, 1, 23), true)).And.Member((new DateTime(2026, 2, 5), false)));
        Assert.That(changes, Has.Member((new DateTime(2023, 10, 3), true)).And.Member((new DateTime(2024, 7, 11), true)), "and what it takes for fear");
    }

    [Test]
    public void RefusesAWindowOfDays() => Assert.That(() => new ImpliedVolatilitySpike("spike", 6), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static ImpliedVolatilitySpike Fed(double[] vols)
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        Feed(spike, vols);
        return spike;
    }

    private static void Feed(ImpliedVolatilitySpike spike, double[] vols)
    {
        for (var i = 0; i < vols.Length; i++) spike.Update(YenVolatilities.Of(i, vols[i]));
    }

    private static IEnumerable<double[]> Reference() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "volatility_spike.csv")).Skip(1)
            .Select(l => l.Split(',').Select(c => c is "" or "nan" ? double.NaN : double.Parse(c, CultureInfo.InvariantCulture)).ToArray());
}
