using NUnit.Framework;
using YenValve.Algorithms.Parameters;
using YenValve.Algorithms.Signals.Tapes;
using YenValve.Engine;
using YenValve.Optimization.Running;
using YenValve.Optimization.Search;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Running;
using YenValve.Optimization.Tests.Search;

namespace YenValve.Optimization.Tests.Sharing;

/// <summary>A run that plays its signals from a tape equals the run that computes them, whatever its parameters.</summary>
[TestFixture]
public sealed class SharedSignalTests
{
    /// <summary>Other values than the defaults for every parameter that there is; each changes something, or is refused in both runs alike.</summary>
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["start-date"] = ["2024-06-03"],
        ["end-date"] = ["2025-04-20"],
        ["cash"] = ["250000"],
        ["slippage"] = ["0.002"],
        ["audit"] = ["all", "changes"],
        ["symbol"] = ["BTCUSD"],
        ["exchange"] = ["bybit", "kraken"],
        ["account-type"] = ["margin"],
        ["ladder-resolution"] = ["minute"],
        ["state"] = ["keep", "forget"],
    };

    /// <summary>Settings that go together, and turn every part of the strategy on.</summary>
    private static readonly (string Name, string Value)[][] Mixed =
    [
        [("macro", "off")],
        [("macro", "off"), ("event-scaling", "on"), ("tail-cap", "on")],
        [("macro-rule", "state"), ("event-scaling", "on"), ("drawdown-control", "off"), ("ladder", "off")],
        [("macro-rule", "composite"), ("ladder", "opportunistic"), ("trend-days", "33")],
        [("macro-rule", "hmm"), ("sample-days", "25"), ("weakness-days", "7"), ("ladder-share", "0.5"), ("protective-stop", "on")],
        [("account-type", "margin"), ("maximum-weight", "2.5"), ("target-volatility", "0.9"), ("macro-rule", "composite"), ("audit", "all")],
        [("account-type", "margin"), ("maximum-weight", "3"), ("target-volatility", "1.2"), ("trend", "off"), ("macro", "off"), ("drawdown-control", "off")],
        [("tail-cap", "on"), ("curve-disorderly", "0.2"), ("curve-confirm", "0.1"), ("calm-level", "0.05"), ("cut-multiplier", "0"), ("ladder-share", "0.5")],
    ];

    [TestCaseSource(nameof(Mixed))]
    public void SettingsThatGoTogether(params (string Name, string Value)[] set)
    {
        var request = Strategy.Request("2024-06-01", "2025-01-31");
        using var source = Strategy.Source();
        Assert.Multiple(() => Assert.That(RequireEqual(Sets.Of(set), request, Runner(request, source)).Statistics["Total Orders"], Is.Not.EqualTo("0")));
    }

    [Test]
    public void LiquidationsMoveTheLadderBetweenDecisions()
    {
        using var folder = new LiquidatedMarket();
        var request = Strategy.Request("2024-06-01", "2024-11-30") with { DataFolder = folder.Path };
        using var source = Strategy.Source();
        var runner = Runner(request, source);
        Assert.Multiple(() =>
        {
            foreach (var ladder in new[] { "off", "reentry", "opportunistic" }) RequireEqual(Sets.Of(("ladder", ladder), ("ladder-share", "0.5")), request, runner);
        });
    }

    [Test]
    public void EveryParameterOfTheCatalogue()
    {
        var request = Strategy.Request("2024-07-01", "2024-08-31") with { Cache = new MarketDataCache() };
        using var source = Strategy.Source();
        var runner = Runner(request, source);
        runner.Run(Sets.Of(), CancellationToken.None);
        Assert.Multiple(() =>
        {
            foreach (var parameter in ParameterCatalogue.All)
            {
                foreach (var value in Values(parameter)) RequireEqual(Sets.Of((parameter.Name, value)), request, runner);
            }
        });
    }

    [Test]
    public void AParameterNobodyKnowsIsNotShared()
    {
        var known = Strategy.Request().Parameters;
        Assert.Multiple(() =>
        {
            Assert.That(SignalKey.Of(known), Is.Not.Null);
            Assert.That(SignalKey.Of(new Dictionary<string, string>(known) { ["new-signal"] = "3" }), Is.Null);
            Assert.That(SignalKey.Of(new Dictionary<string, string>(known) { ["start-date"] = "yesterday" }), Is.Null);
        });
    }

    [Test]
    public void TheKeyHoldsWhatItsParametersSay()
    {
        var known = Strategy.Request().Parameters;
        Assert.Multiple(() =>
        {
            foreach (var parameter in ParameterCatalogue.All)
            {
                var keys = Values(parameter).Select(value => SignalKey.Of(new Dictionary<string, string>(known) { [parameter.Name] = value })).ToList();
                var changes = keys.Exists(key => key != null && key != SignalKey.Of(known));
                Assert.That(changes, Is.EqualTo(SignalKey.Parameters.Contains(parameter.Name)), parameter.Name);
            }
        });
    }

    private static IEnumerable<string> Values(Parameter parameter)
    {
        if (Others.TryGetValue(parameter.Name, out var values)) return values;
        return parameter.Unit switch
        {
            "switch" => ["on", "off"],
            "choice" => parameter.Range.Replace("one of ", "", StringComparison.Ordinal).Split(", "),
            "day" => ["2024-07-31"],
            _ when !double.TryParse(parameter.Default, System.Globalization.CultureInfo.InvariantCulture, out _) => ["0.5"],
            _ => [Scaled(parameter, 0.5)],
        };
    }

    private static string Scaled(Parameter parameter, double factor)
    {
        var value = double.Parse(parameter.Default, System.Globalization.CultureInfo.InvariantCulture) * factor;
        if (parameter.Range.StartsWith("a whole", StringComparison.Ordinal)) value = Math.Ceiling(value);
        return value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static BacktestRunner Runner(BacktestRequest request, AlgorithmSource source) =>
        new(request with { Cache = new MarketDataCache { SharesBars = true } }, source, TimeProvider.System);

    private static RunRecord RequireEqual(ParameterSet set, BacktestRequest request, BacktestRunner runner)
    {
        var alone = EqualResultTests.Alone(set, request);
        var shared = runner.Run(set, CancellationToken.None);
        Assert.That(shared.Error, Is.EqualTo(alone.Error), set.ToString());
        Assert.That(shared.Orders, Is.EqualTo(alone.Orders), set.ToString());
        Assert.That(shared.Statistics, Is.EqualTo(alone.Statistics), set.ToString());
        Assert.That(shared.Figures, Is.EqualTo(alone.Figures), set.ToString());
        Assert.That(shared.Returns.Values, Is.EqualTo(alone.Returns.Values), set.ToString());
        Assert.That(shared.DataPoints, Is.EqualTo(alone.DataPoints), set.ToString());
        return shared;
    }
}
