using NUnit.Framework;
using YenValve.Indicators.Carry;

namespace YenValve.Indicators.Tests.Carry;

[TestFixture]
public sealed class CarryUnwindPressureTests
{
    private const int Window = 30;
    private const int Ready = Window + CarryUnwindPressure.SlowSpan + 1;

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var pressure = new CarryUnwindPressure("p", Window);
        Assert.That(pressure.WarmUpPeriod, Is.EqualTo(Ready));
        var ready = Markets.Wander(Ready, 1).Select(m => pressure.Update(m)).ToList();
        Assert.That(ready.IndexOf(true), Is.EqualTo(Ready - 1));
        Assert.That(Enum.GetValues<PressurePart>().Select(pressure.Score), Has.None.NaN);
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        var (used, fresh) = (Fed(Markets.Wander(90, 2)), Fed(Markets.Wander(90, 3)));
        used.Reset();
        Assert.That(used.Pressure, Is.NaN);
        Assert.That(used.IsReady, Is.False);
        foreach (var market in Markets.Wander(90, 3)) used.Update(market);
        Assert.That(used.Pressure, Is.EqualTo(fresh.Pressure));
        Assert.That(used.Current.Value, Is.EqualTo(fresh.Current.Value));
    }

    [Test]
    public void TheSameMomentTwiceAndThePastChangeNothing()
    {
        var pressure = Fed(Markets.Wander(90, 4));
        var value = pressure.Pressure;
        pressure.Update(Markets.Of(89, 120, 1, -5));
        pressure.Update(Markets.Of(50, 120, 1, -5));
        Assert.That(pressure.Pressure, Is.EqualTo(value));
    }

    [Test]
    public void AllStressedIsOne()
    {
        var pressure = Fed(Markets.Wander(90, 5));
        pressure.Update(Markets.Of(90, 110, 1, -9, -1e6, -400));

        // The fall of carry-to-risk comes with the volatility, which this market does not move.
        var others = .30 + .20 + .15 + .10 + .10;
        Assert.That(pressure.Pressure, Is.EqualTo(others + (.15 * pressure.Score(PressurePart.CarryToRisk))).Within(1e-12));
    }

    [Test]
    public void TheYenAloneDoesNothing()
    {
        var pressure = Fed(Still(90));
        pressure.Update(Markets.Of(90, spot: 140, net: double.NaN));
        Assert.That(pressure.Score(PressurePart.Yen), Is.EqualTo(1));
        Assert.That(pressure.Pressure, Is.Zero);

        pressure = Fed(Still(90));
        pressure.Update(Markets.Of(90, spot: 140, score: .2, net: double.NaN));
        Assert.That(pressure.Pressure, Is.EqualTo(((.30 * .2) + .15) / .90).Within(1e-9), "it counts in company");
    }

    [Test]
    public void PartsThatNeverWereAreLeftOut()
    {
        // Volatility, the yen and the carry only: .30, .15, .15.
        var pressure = Fed(Still(90).Select(m => Without(m, m.VolatilityScore)));
        Assert.That(pressure.Pressure, Is.Zero);
        pressure.Update(Without(Markets.Of(90, spot: 140), .5));
        Assert.That(pressure.Pressure, Is.EqualTo(((.30 * .5) + .15) / .60).Within(1e-9));
        Assert.That(pressure.IsCurrent);
    }

    [Test]
    public void NeedsVolatilityAndTwoOthers()
    {
        Assert.That(Fed(Still(90).Select(m => Without(m, double.NaN))).Pressure, Is.NaN, "no volatility");
        Assert.That(Fed(Still(90).Select(m => new CarryMarket(m.EndTime) { VolatilityScore = .9, Spot = m.Spot })).Pressure, Is.NaN, "one other");
        Assert.That(Fed(Still(90).Select(m => new CarryMarket(m.EndTime) { VolatilityScore = .9, Spot = m.Spot, RiskReversal = -1 })).Pressure, Is.Not.NaN);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(40)]
    public void SilenceNeverCalms(int seed)
    {
        var pressure = Fed(Markets.Wander(120, seed));
        var before = pressure.Pressure;
        for (var i = 120; i < 200; i++)
        {
            pressure.Update(new CarryMarket(Markets.Day.AddDays(i)));
            Assert.That(pressure.Pressure, Is.EqualTo(before).Within(1e-15));
            Assert.That(pressure.IsCurrent, Is.False);
        }
    }

    [Test]
    public void APartThatGoesMissingNeverLowersThePressure()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var markets = Markets.Wander(110, seed);
            var holed = Fed(markets);
            var last = Enum.GetValues<PressurePart>().Select(holed.Score).ToArray();
            holed.Update(Drop(Markets.Of(110, markets[^1].Spot * .97, .6, -2, -80_000, -30), seed % 5));

            // What was dropped counts at least as it did; a score of volatility keeps the yen company.
            double[] weights = [.30, .20, .15, .15, .10, .10];
            var held = Enum.GetValues<PressurePart>().Select((p, i) => weights[i] * holed.Score(p)).Sum();
            Assert.That(holed.Pressure, Is.GreaterThanOrEqualTo(held - 1e-12), $"seed {seed}");
            if (seed % 5 == 4) Assert.That(holed.Score(PressurePart.Volatility), Is.EqualTo(last[0]));
            Assert.That(holed.Pressure, Is.InRange(0.0, 1.0));
        }
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(0.0)]
    [TestCase(-1e300)]
    public void NonsenseNeverThrowsAndNeverCalms(double figure)
    {
        var pressure = Fed(Markets.Wander(120, 9));
        pressure.Update(Markets.Of(120, 110, .7, -3, -1e6, -400));
        var before = pressure.Pressure;
        pressure.Update(new CarryMarket(Markets.Day.AddDays(121))
        {
            Spot = figure,
            Forward = figure,
            Days = figure,
            ImpliedVolatility = figure,
            DollarRate = double.NaN,
            VolatilityScore = double.NegativeInfinity,
        });
        Assert.That(pressure.Pressure, Is.GreaterThanOrEqualTo(before - 1e-15));
        Assert.That(pressure.IsCurrent, Is.False);
    }

    [Test]
    public void AFrozenSpotIsMissingNotCalm()
    {
        var markets = Markets.Wander(90, 6);
        var pressure = Fed(markets);
        pressure.Update(Markets.Of(90, 120, 1, -3));
        Assert.That(pressure.Score(PressurePart.Yen), Is.EqualTo(1));
        for (var i = 91; i < 110; i++) pressure.Update(Markets.Of(i, 120, 1, -3));
        Assert.That(pressure.Score(PressurePart.Yen), Is.EqualTo(1));
    }

    [Test]
    public void AllocatesLittleOnAnUpdate()
    {
        var markets = Markets.Wander(500, 7);
        var pressure = Fed(markets.Take(300));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 300; i < 500; i++) pressure.Update(markets[i]);

        // LEAN makes a point of every value.
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 200, Is.LessThan(200));
    }

    [Test]
    public void ImpossibleParametersAreRefused()
    {
        Assert.That(() => new CarryUnwindPressure("p", 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ChangeScore(0, 10, 1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ChangeScore(1, 10, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new TrailingRank(0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void ARankCountsTiesHalf()
    {
        var rank = new TrailingRank(4);
        foreach (var value in new[] { 1.0, 2, 2, 3 }) Assert.That(rank.Update(value), Is.NaN);
        Assert.That(rank.Update(2), Is.EqualTo(.5));
        Assert.That(rank.Update(double.NaN), Is.NaN);
        Assert.That(rank.Update(9), Is.EqualTo(1), "2, 2, 3, 2");
        rank.Reset();
        Assert.That(rank.Update(1), Is.NaN);
    }

    private static CarryUnwindPressure Fed(IEnumerable<CarryMarket> markets)
    {
        var pressure = new CarryUnwindPressure("p", Window);
        foreach (var market in markets) pressure.Update(market);
        return pressure;
    }

    // Spot moves a hundredth of a yen to and fro, so that it is quiet and not frozen.
    private static IEnumerable<CarryMarket> Still(int count) => Enumerable.Range(0, count).Select(i => Markets.Of(i, 150 + (i % 2 * .01)));

    private static CarryMarket Without(CarryMarket market, double score) => new(market.EndTime)
    {
        Spot = market.Spot,
        DollarRate = .05,
        YenRate = .001,
        Days = 30,
        ImpliedVolatility = .1,
        VolatilityScore = score,
    };

    private static CarryMarket Drop(CarryMarket market, int part) => new(market.EndTime)
    {
        Spot = part == 0 ? double.NaN : market.Spot,
        Forward = part == 1 ? double.NaN : market.Forward,
        Days = market.Days,
        DollarRate = market.DollarRate,
        YenRate = market.YenRate,
        ImpliedVolatility = part == 2 ? double.NaN : market.ImpliedVolatility,
        RiskReversal = part == 3 ? double.NaN : market.RiskReversal,
        SpeculatorNet = market.SpeculatorNet,
        VolatilityScore = part == 4 ? double.NaN : market.VolatilityScore,
    };
}
