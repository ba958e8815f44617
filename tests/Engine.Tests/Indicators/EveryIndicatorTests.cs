using NUnit.Framework;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Engine.Tests.Data;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Indicators;

/// <summary>What holds for every built-in indicator.</summary>
[TestFixture]
public sealed class EveryIndicatorTests
{
    private const int Hours = 150;

    private IDisposable _context = null!;

    private static IEnumerable<string> Names => BuiltIn.Makers.Keys;

    [SetUp]
    public void SetUp() => _context = new RunContext(TestData.Kit, new Dictionary<string, string>()).Enter();

    [TearDown]
    public void TearDown() => _context.Dispose();

    [TestCaseSource(nameof(Names))]
    public void IsTheSameAfterReset(string name)
    {
        var indicator = BuiltIn.Makers[name]();
        var first = Feed(indicator, Hours);
        indicator.Reset();
        Assert.That(indicator.Samples, Is.Zero);
        Assert.That(indicator.IsReady, Is.False);
        Assert.That(indicator.Current.Value, Is.Zero);
        Assert.That(indicator.Window, Has.Count.EqualTo(1));
        Assert.That(Feed(indicator, Hours), Is.EqualTo(first));
    }

    [TestCaseSource(nameof(Names))]
    public void TwoOfAKindAgree(string name)
    {
        Assert.That(Feed(BuiltIn.Makers[name](), Hours), Is.EqualTo(Feed(BuiltIn.Makers[name](), Hours)));
    }

    [TestCaseSource(nameof(Names))]
    public void GetsReady(string name)
    {
        var indicator = BuiltIn.Makers[name]();
        Feed(indicator, Hours);
        Assert.That(indicator.IsReady);
    }

    [TestCaseSource(nameof(Names))]
    public void IsReadyWithTheBarItsWarmUpPeriodTells(string name)
    {
        var indicator = BuiltIn.Makers[name]();
        if (indicator is not IIndicatorWarmUpPeriodProvider { WarmUpPeriod: var period } || BuiltIn.Compares(indicator)) return;

        Feed(indicator, period - 1);
        Assert.That(indicator.IsReady, Is.False, $"with {period - 1} bars");
        indicator = BuiltIn.Makers[name]();
        Feed(indicator, period);
        Assert.That(indicator.IsReady, $"with {period} bars");
    }

    [TestCaseSource(nameof(Names))]
    public void TimeGoesForwardOnly(string name)
    {
        var indicator = BuiltIn.Makers[name]();
        Feed(indicator, 20);
        var (samples, value) = (indicator.Samples, indicator.Current.Value);
        indicator.Update(Input(indicator, BuiltIn.Bars(1).First()));
        Assert.That((indicator.Samples, indicator.Current.Value), Is.EqualTo((samples, value)));
    }

    [Test]
    public void NoneIsLeftOut()
    {
        string[] general = ["CompositeIndicator", "ResetCompositeIndicator", "FunctionalIndicator`1", "ConstantIndicator`1", "FilteredIdentity", "WindowIdentity"];
        string[] covered = ["IntradayVwap", "McClellanSummationIndex", "MomersionIndicator", "RelativeVigorIndexSignal"];
        var all = typeof(IndicatorBase).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, Namespace: "QuantConnect.Indicators" } && typeof(IndicatorBase).IsAssignableFrom(type))
            .Select(type => type.Name)
            .Except(general)
            .Except(covered);
        Assert.That(all, Is.EquivalentTo(Names));
    }

    private static List<(decimal Value, bool Ready)> Feed(IndicatorBase indicator, int hours)
    {
        var seen = new List<(decimal, bool)>();
        foreach (var bar in BuiltIn.Bars(hours))
        {
            if (bar.Symbol != Points.Btc && !BuiltIn.Compares(indicator)) continue;
            indicator.Update(Input(indicator, bar));
            seen.Add((indicator.Current.Value, indicator.IsReady));
        }

        return seen;
    }

    private static IBaseData Input(IndicatorBase indicator, TradeBar bar) =>
        indicator is IndicatorBase<IndicatorDataPoint> ? new IndicatorDataPoint(bar.Symbol, bar.EndTime, bar.Close) : bar;
}
