using NUnit.Framework;
using QuantConnect.Data.Market;
using QuantConnect.Indicators.CandlestickPatterns;
using YenValve.Engine.Tests.Data;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Indicators;

/// <summary>Patterns drawn by hand after twenty candles with bodies of 2 and shadows of 1 that go up and down in turn.</summary>
[TestFixture]
public sealed class CandlestickTests
{
    private IDisposable _context = null!;

    [SetUp]
    public void SetUp() => _context = new RunContext(TestData.Kit, new Dictionary<string, string>()).Enter();

    [TearDown]
    public void TearDown() => _context.Dispose();

    [Test]
    public void ABodyThatEngulfsTheLast()
    {
        Assert.That(ValueOf(new Engulfing(), (12m, 13m, 9m, 10m), (9m, 14m, 8m, 13m)), Is.EqualTo(1m));
        Assert.That(ValueOf(new Engulfing(), (10m, 13m, 9m, 12m), (13m, 14m, 8m, 9m)), Is.EqualTo(-1m));
        Assert.That(ValueOf(new Engulfing(), (10m, 13m, 9m, 12m), (12m, 14m, 8m, 9m)), Is.Zero, "opens no higher than the last close");
    }

    [Test]
    public void ADojiHasHardlyAnyBody()
    {
        Assert.That(ValueOf(new Doji(), (10m, 12m, 8m, 10.4m)), Is.EqualTo(1m), "a tenth of the mean range of 4");
        Assert.That(ValueOf(new Doji(), (10m, 12m, 8m, 10.5m)), Is.Zero);
    }

    [Test]
    public void AHammerHangsNearTheLastLow()
    {
        Assert.That(ValueOf(new Hammer(), (11m, 12m, 10m, 10.5m), (10m, 11.1m, 6m, 11m)), Is.EqualTo(1m));
        Assert.That(ValueOf(new Hammer(), (11m, 12m, 10m, 10.5m), (14m, 15.1m, 10m, 15m)), Is.Zero, "far above it");
    }

    [Test]
    public void AShortBodyWithinALongOne()
    {
        Assert.That(ValueOf(new Harami(), (10m, 15m, 9m, 14m), (13m, 13.5m, 11m, 12m)), Is.EqualTo(-1m));
        Assert.That(ValueOf(new Harami(), (14m, 15m, 9m, 10m), (12m, 13.5m, 11m, 13m)), Is.EqualTo(1m));
    }

    [Test]
    public void ThreeSoldiersMarchUp() => Assert.That(
        ValueOf(new ThreeWhiteSoldiers(), (10m, 13.1m, 9m, 13m), (12m, 15.1m, 11m, 15m), (14m, 17.1m, 13m, 17m)), Is.EqualTo(1m));

    [Test]
    public void TheDarkCloudClosesWellWithinTheBody()
    {
        Assert.That(ValueOf(new DarkCloudCover(), (10m, 14.5m, 9m, 14m), (15m, 15m, 11m, 11.9m)), Is.EqualTo(-1m));
        Assert.That(ValueOf(new DarkCloudCover(0.6m), (10m, 14.5m, 9m, 14m), (15m, 15m, 11m, 11.9m)), Is.Zero, "not deep enough");
    }

    [Test]
    public void AFalseBreakoutIsConfirmedByTheClose()
    {
        var pattern = new Hikkake();
        Assert.That(ValueOf(pattern, (10m, 14m, 6m, 12m), (10m, 12m, 8m, 11m), (9m, 11m, 7m, 8m)), Is.EqualTo(1m));
        pattern.Update(Points.Hour(40, 9m, 13m, 9m, 12.5m));
        Assert.That(pattern.Current.Value, Is.EqualTo(2m));
        pattern.Update(Points.Hour(41, 12m, 14m, 10m, 13m));
        Assert.That(pattern.Current.Value, Is.Zero);
    }

    [Test]
    public void EveryPatternIsTheSameAfterReset([ValueSource(nameof(Patterns))] Type type)
    {
        var pattern = (CandlestickPattern)Activator.CreateInstance(type)!;
        var first = Values(pattern);
        pattern.Reset();
        Assert.That(pattern.IsReady, Is.False);
        Assert.That(Values(pattern), Is.EqualTo(first));
        Assert.That(pattern.IsReady);
    }

    [Test]
    public void ThereAreSixtyOne() => Assert.That(Patterns().Count(), Is.EqualTo(61));

    private static IEnumerable<Type> Patterns() => typeof(CandlestickPattern).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(CandlestickPattern)) && !type.IsAbstract);

    private static List<decimal> Values(CandlestickPattern pattern)
    {
        var values = new List<decimal>();
        foreach (var bar in BuiltIn.Bars(400).Where(bar => bar.Symbol == Points.Btc))
        {
            pattern.Update(bar);
            values.Add(pattern.Current.Value);
        }

        return values;
    }

    private static decimal ValueOf(CandlestickPattern pattern, params (decimal Open, decimal High, decimal Low, decimal Close)[] candles)
    {
        for (var i = 0; i < 20; i++)
        {
            var (open, close) = i % 2 == 0 ? (10m, 12m) : (12m, 10m);
            pattern.Update(Points.Hour(i, open, 13m, 9m, close));
        }

        for (var i = 0; i < candles.Length; i++)
        {
            var (open, high, low, close) = candles[i];
            pattern.Update(Points.Hour(20 + i, open, high, low, close));
        }

        return pattern.Current.Value;
    }
}
