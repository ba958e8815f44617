using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

/// <summary>What the indicators of volatility pass over, hold and forget, and their figures by hand where a window has gone round.</summary>
[TestFixture]
public sealed class VolatilityLimitTests
{
    private static readonly DateTime Day = YenVolatilities.Day;

    [Test]
    public void AnEwmaPassesOverTheRepeatedAndTheOldAndForgets()
    {
        var volatility = new EwmaVolatility("v", 1, .5, 4);
        Assert.That((volatility.Update(Day, 100), volatility.Current.Value), Is.EqualTo((false, 0m)));
        Assert.That(volatility.Update(Day.AddDays(1), 110));
        var one = Math.Log(1.1);
        Assert.That(volatility.Annualised, Is.EqualTo(2 * one).Within(1e-12));
        volatility.Update(Day.AddDays(2), 110);
        volatility.Update(Day.AddDays(1), 200);
        Assert.That(volatility.Annualised, Is.EqualTo(2 * one).Within(1e-12), "the same price and the same time");
        volatility.Update(Day.AddDays(3), 121);
        Assert.That(volatility.Annualised, Is.EqualTo(2 * one).Within(1e-12), "as large a return again");
        volatility.Reset();
        Assert.That((volatility.IsReady, double.IsNaN(volatility.Annualised)), Is.EqualTo((false, true)));
        volatility.Update(Day, 121);
        Assert.That(volatility.IsReady, Is.False, "the first price after a reset, older and the same, is no return");
        volatility.Update(Day.AddDays(1), 60.5m);
        Assert.That(volatility.Annualised, Is.EqualTo(2 * Math.Log(2)).Within(1e-12));
        Assert.That(() => new EwmaVolatility("v", 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new EwmaVolatility("v", 1, .5, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void AReturnOfSpotSpansFiveClosesOfTheseDays()
    {
        var spot = new SpotDirection();
        for (var i = 0; i < 5; i++) spot.Update(Day.AddDays(i), 100 + i);
        Assert.That(spot.Return(Day.AddDays(4)), Is.NaN, "five closes are four returns");
        spot.Update(Day.AddDays(5), 110);
        Assert.That(spot.Return(Day.AddDays(5)), Is.EqualTo(Math.Log(1.1)).Within(1e-15));
        spot.Update(Day.AddDays(5), 500);
        spot.Update(Day.AddDays(6), 0);
        spot.Update(Day.AddDays(6), double.PositiveInfinity);
        spot.Update(Day.AddDays(6), 90);
        Assert.That(spot.Return(Day.AddDays(10)), Is.EqualTo(Math.Log(90.0 / 101)).Within(1e-15), "the ring has gone round");
        Assert.That(spot.Return(Day.AddDays(10).AddTicks(1)), Is.NaN);
        spot.Reset();
        for (var i = 0; i < 6; i++) spot.Update(Day.AddDays(i), 100 - i);
        Assert.That(spot.Return(Day.AddDays(5)), Is.EqualTo(Math.Log(.95)).Within(1e-15));
    }

    [Test]
    public void ShocksOfOneAndFiveByHand()
    {
        // Changes of ±5, ±3 and ±4 percent seed the deviation with their mean square; it then decays by .94.
        double[] changes = [.05, -.05, .03, -.03, .04, .10, -.02, .06, .01, -.08, .07, .02, .09];
        var shock = new VolatilityShock(8);
        double log = Math.Log(9), variance = 0;
        List<double> logs = [log], variances = [double.NaN];
        shock.Update(9);
        Assert.That((double.IsNaN(shock.OneDay), double.IsNaN(shock.FiveDay), double.IsNaN(shock.Shock), double.IsNaN(shock.VolOfVol)), Is.EqualTo((true, true, true, true)));
        for (var i = 1; i <= changes.Length; i++)
        {
            shock.Update(Math.Exp(log += changes[i - 1]));
            double Floored(int back) => Math.Max(.02, Math.Sqrt(variances[i - back]));
            Assert.That(shock.OneDay, i <= 5 ? Is.NaN : Is.EqualTo(changes[i - 1] / Floored(1)).Within(1e-9), $"{i}");
            Assert.That(shock.FiveDay, i < 10 ? Is.NaN : Is.EqualTo((log - logs[i - 5]) / (Math.Sqrt(5) * Floored(5))).Within(1e-9), $"{i}");
            if (i > 5) Assert.That(shock.Shock, Is.EqualTo(double.IsNaN(shock.FiveDay) ? shock.OneDay : Math.Max(shock.OneDay, shock.FiveDay)));
            variance = i <= 5 ? variance + (changes[i - 1] * changes[i - 1] / 5) : (.94 * variance) + (.06 * changes[i - 1] * changes[i - 1]);
            Assert.That(shock.VolOfVol, i < 5 ? Is.NaN : Is.EqualTo(Math.Sqrt(252 * variance)).Within(1e-9), $"{i}");
            Assert.That((double.IsNaN(shock.Level), double.IsNaN(shock.VolOfVolPercentile)), Is.EqualTo((i < 8, i < 13)), $"{i}");
            logs.Add(log);
            variances.Add(i < 5 ? double.NaN : variance);
        }

        Assert.That(shock.VolOfVolPercentile, Is.EqualTo(variances[5..13].Count(v => v <= variance) / 8.0));
        shock.Reset();
        Assert.That((shock.Count, shock.Grind, double.IsNaN(shock.Level), double.IsNaN(shock.OneDay), double.IsNaN(shock.FiveDay), double.IsNaN(shock.VolOfVol), double.IsNaN(shock.VolOfVolPercentile)), Is.EqualTo((0, 0.0, true, true, true, true, true)));
        for (var i = 0; i < 13; i++)
        {
            shock.Update(9 + (i % 2));
            Assert.That(double.IsNaN(shock.Level), Is.EqualTo(i < 8), $"{i}");
        }

        Assert.That(shock.VolOfVolPercentile, Is.NaN, "eight are ranked by a window of eight");
        Assert.That(new VolatilityShock(7).Count, Is.Zero, "the shortest window");
    }

    [Test]
    public void AFeedIsStaleAfterFiveRepeatsAndNothingWasCalmed()
    {
        var spike = Fed(Vols(20).Append(12.4));
        for (var i = 0; i < 5; i++)
        {
            Assert.That((spike.IsStale, spike.IsSpike, spike.Score), Is.EqualTo((false, true, 1.0)), $"{i} repeats");
            spike.Update(YenVolatilities.Of(30 + i, 12.4));
        }

        Assert.That((spike.IsStale, spike.Shock.Count), Is.EqualTo((true, 21)));
        spike.Update(YenVolatilities.Of(34, 12.5));
        Assert.That(spike.IsStale, "the moment of the last repeat has been");
        spike.Update(YenVolatilities.Of(35, null, 11, 12));
        Assert.That((spike.IsStale, spike.Shock.Count), Is.EqualTo((true, 21)), "a day without a month");
        spike.Update(YenVolatilities.Of(37, 12.4, 12));
        Assert.That((spike.IsStale, spike.Shock.Count), Is.EqualTo((false, 22)), "one figure is another");
        spike.Reset();
        Assert.That((spike.IsStale, spike.IsSpike, spike.Shock.Count, double.IsNaN(spike.TermStructure), double.IsNaN(spike.SpotReturn)), Is.EqualTo((false, false, 0, true, true)));
        spike.Update(YenVolatilities.Of(0, 12.4, 12));
        Assert.That(spike.Shock.Count, Is.EqualTo(1), "older and the same, but after a reset");
    }

    [Test]
    public void ScoresByHand()
    {
        // Levels spread by .01 about ln 9 in twenty days: the deviation is the floor of .05, so ln 9·e^{.05·x} is a level of x.
        double Score(double level, double? week = null, double? quarter = null)
        {
            var spike = Fed(Enumerable.Range(0, 20).Select(i => 9 * Math.Exp(i % 3 * .01)));
            spike.Update(YenVolatilities.Of(20, 9 * Math.Exp(.01 + (.05 * level)), week, quarter));
            Assert.That(spike.Shock.Level, Is.EqualTo(level).Within(1e-9));
            Assert.That((double)spike.Current.Value, Is.EqualTo(spike.Score).Within(1e-12));
            return spike.Score;
        }

        Assert.That(Score(-2), Is.Zero);
        Assert.That(Score(-2, 10, 9), Is.Zero, "the bonus does not lift a level that low");
        Assert.That(Score(.1, 9, 9), Is.Zero, "a flat term structure is upright");
        var plain = Score(1);
        Assert.That(plain, Is.GreaterThan(0).And.LessThan(.7));
        Assert.That(Score(1, 10, 9), Is.EqualTo(plain + .15).Within(1e-12));
        Assert.That(Score(1, 9, 10), Is.EqualTo(plain).Within(1e-12));
        Assert.That(Score(9, 10, 9), Is.EqualTo(1));
    }

    [Test]
    public void AFeedThatNeverHadATermStructureIsJudgedWithoutOne()
    {
        var spike = Fed(Vols(20).Append(12.4));
        for (var i = 0; i < 40 && spike.IsSpike; i++) spike.Update(YenVolatilities.Of(30 + i, 9 + (i % 2 * .1)));
        Assert.That(spike.IsSpike, Is.False);

        // Once known it is missed for good, however often it was known before; until it is known again.
        spike = new ImpliedVolatilitySpike("spike", 20);
        foreach (var (vol, i) in Vols(19).Select((v, i) => (v, i))) spike.Update(YenVolatilities.Of(i, vol));
        spike.Update(YenVolatilities.Of(19, 9.1, 8.5, 9.5));
        spike.Update(YenVolatilities.Of(20, 9.2, 8.5, 9.5));
        spike.Update(YenVolatilities.Of(21, 13, 8.5, 9.5));
        Assert.That(spike.IsSpike);
        for (var i = 0; i < 40; i++) spike.Update(YenVolatilities.Of(30 + i, 9 + (i % 2 * .1)));
        Assert.That(spike.IsSpike);
    }

    [TestCase(true, false, false, Description = "the dollar rose")]
    [TestCase(false, true, false, Description = "calls are not bid")]
    [TestCase(false, false, null)]
    public void OneSignOfDirectionIsEnoughToKnowOfNoFear(bool spot, bool reversal, bool? fears)
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        for (var i = 0; i <= 21; i++)
        {
            if (spot) spike.UpdateSpot(Day.AddDays(i), 150 + i);
            spike.Update(YenVolatilities.Of(i, i < 20 ? VolatilityShockTests.Vols[i] : 12.4 + i, null, null, reversal ? -.5 + (i % 2 * .01) : null));
        }

        Assert.That(spike.FearsStrongYen, Is.EqualTo(fears));
        Assert.That((spike.Score, spike.IsSpike, spike.DirectedScore), Is.EqualTo(fears == false ? (1.0, false, 0.0) : (1.0, true, 1.0)));
        spike.Reset();
        spike.Update(YenVolatilities.Of(30, 9, null, null, -.6));
        Assert.That((double.IsNaN(spike.SpotReturn), double.IsNaN(spike.RiskReversalZ), spike.FearsStrongYen), Is.EqualTo((true, true, (bool?)null)), "the past is forgotten");
    }

    [Test]
    public void ASpikeThatIsOnCountsWhateverTheDirectionTurnsTo()
    {
        var spike = Fed(Vols(20).Append(12.4));
        for (var i = 0; i < 7; i++) spike.UpdateSpot(Day.AddDays(20 + i), 150 + i);
        spike.Update(YenVolatilities.Of(26, 12.5));
        Assert.That((spike.FearsStrongYen, spike.IsSpike, spike.DirectedScore == spike.Score), Is.EqualTo(((bool?)false, true, true)));
        for (var i = 0; i < 7; i++) spike.UpdateSpot(Day.AddDays(27 + i), 156);
        spike.Update(YenVolatilities.Of(33, 12.6));
        Assert.That((spike.SpotReturn, spike.FearsStrongYen), Is.EqualTo((0.0, (bool?)false)), "a dollar that stands still is no fear");
    }

    [Test]
    public void AStandInAndQuotesAreNotMixedEitherWay()
    {
        var spike = Fed(Vols(5));
        spike.Update(new IndicatorDataPoint(Day.AddDays(9), 9.5m));
        Assert.That((spike.Shock.Count, spike.IsProxy, spike.Weight), Is.EqualTo((5, false, 1.0)));
        spike.Reset();
        spike.Update(new IndicatorDataPoint(Day.AddDays(9), 9.5m));
        Assert.That((spike.Shock.Count, spike.IsProxy, spike.Weight), Is.EqualTo((1, true, .5)));
        spike.Reset();
        Assert.That(spike.IsProxy, Is.False);
    }

    [Test]
    public void ABarThatRepeatsOrStandsIsPassedOverAndAnotherIsNot()
    {
        var volatility = new YangZhangVolatility("yz", 2, 1);
        TradeBar Bar(int day, decimal open, decimal high, decimal low, decimal close) =>
            new(Day.AddDays(day), Symbol.Empty, open, high, low, close, 0, TimeSpan.FromDays(1));
        volatility.Update(Bar(0, 100, 102, 99, 101));
        volatility.Update(Bar(1, 101, 103, 100, 102));
        volatility.Update(Bar(2, 101, 103, 100, 102));
        volatility.Update(Bar(3, 102, 102, 102, 102));
        Assert.That((volatility.IsReady, volatility.Current.Value), Is.EqualTo((false, 0m)));
        Assert.That(volatility.Update(Bar(4, 102, 103, 101, 102)), "it closes where it opened, but traded");

        // Gaps 0 and 0, sessions ln(102/101) and 0; k = .34/(1.34 + 3).
        double s = Math.Log(102.0 / 101), u1 = Math.Log(103.0 / 101), d1 = Math.Log(100.0 / 101), u2 = Math.Log(103.0 / 102), d2 = Math.Log(101.0 / 102);
        double range = ((u1 * (u1 - s)) + (d1 * (d1 - s)) + (u2 * u2) + (d2 * d2)) / 2, blend = .34 / 4.34;
        Assert.That(volatility.Annualised, Is.EqualTo(Math.Sqrt((blend * s * s / 2) + ((1 - blend) * range))).Within(1e-12));
        volatility.Reset();
        Assert.That(volatility.Update(Bar(0, 102, 103, 101, 102)), Is.False);
        Assert.That(volatility.Update(Bar(1, 102, 103, 100, 102)), Is.False, "one of two");
        Assert.That(volatility.Update(Bar(2, 100, 100, 100, 100)), "stands, but elsewhere");
        Assert.That(() => new YangZhangVolatility("yz", 2, -1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static IEnumerable<double> Vols(int count) => VolatilityShockTests.Vols.Take(count);

    private static ImpliedVolatilitySpike Fed(IEnumerable<double> vols)
    {
        var spike = new ImpliedVolatilitySpike("spike", 20);
        foreach (var (vol, i) in vols.Select((v, i) => (v, i))) spike.Update(YenVolatilities.Of(i, vol));
        return spike;
    }
}
