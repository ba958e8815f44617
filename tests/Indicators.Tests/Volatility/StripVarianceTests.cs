using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Volatility;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class StripVarianceTests
{
    private const double MinutesPerYear = 525_600.0;
    private static readonly double[] Years = [35_924 / MinutesPerYear, 46_394 / MinutesPerYear];
    private static readonly double[] Rates = [.000305, .000286];

    [TestCase(0, .018462923922, .01846292, 1962.89996)]
    [TestCase(1, .018821007684, .01882101, 1962.40006)]
    public void MeetsTheWhitePaper(int expiry, double unrounded, double published, double forward)
    {
        var variance = WhitePaper(expiry);
        Assert.Multiple(() =>
        {
            Assert.That(variance.Forward, Is.EqualTo(forward).Within(5e-6));
            Assert.That(variance.CentralStrike, Is.EqualTo(1960));
            Assert.That(variance.LogContract, Is.EqualTo(unrounded).Within(1e-12));
            Assert.That(variance.LogContract, Is.EqualTo(published).Within(5e-9));
        });
    }

    [Test]
    public void MeetsTheIndexOfTheWhitePaper()
    {
        double near = Math.Sqrt(WhitePaper(0).LogContract), next = Math.Sqrt(WhitePaper(1).LogContract);
        var index = 100 * ConstantMaturity.Volatility(near, Years[0], next, Years[1], 43_200 / MinutesPerYear);
        Assert.That(index, Is.EqualTo(13.685820538).Within(1e-9));
        Assert.That(Math.Round(index, 2), Is.EqualTo(13.69));
    }

    [Test]
    public void UpAndDownMakeTheWhole()
    {
        var variance = WhitePaper(0);
        Assert.That((variance.Up + variance.Down) / 2, Is.EqualTo(variance.Simple).Within(1e-15));
        Assert.That(variance.Down, Is.GreaterThan(variance.Up), "the index's puts are dear");
    }

    [Test]
    public void EndsAfterTwoStrikesWithoutABid()
    {
        StripQuote At(double strike, double putBid) => new(strike, 1, 1, putBid, strike == 100 ? 1 : 2);
        List<StripQuote> quotes = [At(80, 1), At(85, 0), At(90, 0), At(95, 1), At(100, 1), At(105, 1)];
        Assert.That(StripVariance.Of(quotes, .1, 0).Strikes, Is.EqualTo(3), "nothing below the two");
        quotes[2] = At(90, 1);
        Assert.That(StripVariance.Of(quotes, .1, 0).Strikes, Is.EqualTo(5), "one alone is left out, no more");
    }

    [Test]
    public void IsFlatUpsideDown()
    {
        // A flat 10% in yen per dollar is a flat 10% in dollars per yen; strikes of one are the reciprocals of the other's.
        var direct = Flat(Enumerable.Range(0, 2001).Select(i => 156.6 * Math.Exp((i - 1000) * .0005)), 156.6);
        var inverse = Flat(Enumerable.Range(0, 2001).Select(i => Math.Exp((i - 1000) * .0005) / 156.6), 1 / 156.6);
        Assert.That(Math.Sqrt(direct.LogContract), Is.EqualTo(.1).Within(1e-6));
        Assert.That(Math.Sqrt(inverse.LogContract), Is.EqualTo(Math.Sqrt(direct.LogContract)).Within(1e-9));
        Assert.That(Math.Sqrt(direct.Up) - Math.Sqrt(direct.Down), Is.EqualTo(Math.Sqrt(inverse.Up) - Math.Sqrt(inverse.Down)).Within(1e-5), "no side");
        Assert.That(Math.Sqrt(direct.Simple), Is.EqualTo(Math.Sqrt((Math.Exp(.01 * .25) - 1) / .25)).Within(1e-6));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(double.NaN)]
    public void KnowsNothingWithoutTime(double time) => Assert.That(StripVariance.Of(Chain(0), time, 0).IsKnown, Is.False);

    [Test]
    public void KnowsNothingOfHalfAStrip()
    {
        var chain = Chain(0);
        Assert.That(StripVariance.Of([], .1, 0).IsKnown, Is.False);
        Assert.That(StripVariance.Of([.. chain.Where(q => q.Strike >= 1960)], .1, 0).IsKnown, Is.False, "no puts");
        Assert.That(StripVariance.Of([.. chain.Select(q => q with { CallMid = double.NaN })], .1, 0).IsKnown, Is.False, "no calls");
    }

    [Test]
    public void AStripOfThreeByHand()
    {
        // Forward 100 by parity at 100; widths 10, 10, 10; half of put and call in the middle; a quarter of a year.
        List<StripQuote> quotes = [new(90, 11, 11, 1, 1), new(100, 4, 4, 4, 4), new(110, 2, 2, 12, 12)];
        var variance = StripVariance.Of(quotes, .25, 0);
        Assert.That((variance.Forward, variance.CentralStrike, variance.Strikes, variance.IsKnown), Is.EqualTo((100.0, 100.0, 3, true)));
        Assert.That(variance.LogContract, Is.EqualTo(8 * 10 * ((1 / 8100.0) + (4 / 1e4) + (2 / 12100.0))).Within(1e-12));
        Assert.That(variance.Simple, Is.EqualTo(8 * 10 * 7 / 1e4).Within(1e-12));
        Assert.That((variance.Up, variance.Down), Is.EqualTo((16 * 10 * 4 / 1e4, 16 * 10 * 3 / 1e4)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-12));
        Assert.That(StripVariance.Of(quotes, .25, double.PositiveInfinity).IsKnown, Is.False);
        Assert.That(StripVariance.Of(quotes, .25, double.NaN).IsKnown, Is.False);
        Assert.That(StripVariance.Of([quotes[0] with { PutMid = 0 }, quotes[1], quotes[2]], .25, 0).IsKnown, Is.False, "a bid without a price is none");
        Assert.That(StripVariance.Of([quotes[0], quotes[1], quotes[2] with { CallMid = 0 }], .25, 0).IsKnown, Is.False);

        // The forward is 109.6 by the last strike, so that the middle one is the highest below it; where it lacks one of its two there is no strip.
        List<StripQuote> other = [quotes[0], quotes[1] with { PutMid = 5 }, quotes[2] with { CallMid = 2, PutMid = 2.4 }];
        Assert.That(StripVariance.Of(other, .25, 0).CentralStrike, Is.EqualTo(100));
        Assert.That(StripVariance.Of([other[0], other[1] with { CallMid = double.NaN }, other[2]], .25, 0).IsKnown, Is.False);
        Assert.That(StripVariance.Of([other[0], other[1] with { PutMid = double.NaN }, other[2]], .25, 0).IsKnown, Is.False);
    }

    [Test]
    public void MeetsDemeterfiDermanKamalAndZou()
    {
        var puts = Enumerable.Range(0, 11).Select(i => (100.0 - (5 * i), .20 + (.01 * i))).ToArray();
        var calls = Enumerable.Range(0, 8).Select(i => (100.0 + (5 * i), .20 - (.01 * i))).ToArray();
        var variance = VarianceReplication.FairVariance(100, .05, .246575, 100, puts, calls);
        Assert.That(variance, Is.EqualTo(.04189).Within(1e-4));
        Assert.That(variance, Is.EqualTo(.041889).Within(1e-6));
        Assert.That(VarianceReplication.FairVariance(100, .05, .246575, 100, [], calls), Is.NaN);
    }

    private static StripVariance Flat(IEnumerable<double> strikes, double forward)
    {
        var quotes = strikes.Order().Select(k =>
        {
            double call = Black.Price(forward, k, .25, .1, QuantConnect.OptionRight.Call), put = Black.Price(forward, k, .25, .1, QuantConnect.OptionRight.Put);
            return new StripQuote(k, call, call, put, put);
        });
        return StripVariance.Of([.. quotes], .25, 0);
    }

    private static StripVariance WhitePaper(int expiry) => StripVariance.Of(Chain(expiry), Years[expiry], Rates[expiry]);

    private static List<StripQuote> Chain(int expiry)
    {
        var name = expiry == 0 ? "near" : "next";
        var path = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "vix_white_paper.csv");
        return [.. File.ReadLines(path).Select(l => l.Split(',')).Where(c => c[0] == name).Select(c =>
        {
            double Number(int i) => double.Parse(c[i], CultureInfo.InvariantCulture);
            return new StripQuote(Number(1), Number(2), (Number(2) + Number(3)) / 2, Number(4), (Number(4) + Number(5)) / 2);
        })];
    }
}
