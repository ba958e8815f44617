using NUnit.Framework;
using YenValve.Optimization.Configuration;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Tests.Configuration;

[TestFixture]
public sealed class OptimizerConfigTests
{
    [Test]
    public void ReadsLeansKeys()
    {
        var config = Read("""
            {
              "optimization-strategy": "QuantConnect.Optimizer.Strategies.EulerSearchOptimizationStrategy",
              "optimization-strategy-settings": { "$type": "QuantConnect.Optimizer.Strategies.StepBaseOptimizationStrategySettings, QuantConnect.Optimizer", "default-segment-amount": 5 },
              // a criterion
              "optimization-criterion": { "target": "TotalPerformance.PortfolioStatistics.Drawdown", "extremum": "min", "target-value": 0.1 },
              "constraints": [ { "target": "TotalPerformance.PortfolioStatistics.SharpeRatio", "operator": "greaterOrEqual", "target-value": 0.5 } ],
              "parameters": [ { "name": "ema-fast", "min": 100, "max": 200, "step": 10, "min-step": 1 }, { "name": "kind", "values": ["a", "b"] }, { "name": "free", "min": 0, "max": 1 } ],
              "maximum-concurrent-backtests": 3
            }
            """);
        Assert.Multiple(() =>
        {
            Assert.That(config.Strategy, Is.EqualTo("Euler Search"));
            Assert.That(config.Segments, Is.EqualTo(5));
            Assert.That((config.Target!.Statistic.Name, config.Target.Direction, config.Target.Enough), Is.EqualTo(("TotalPerformance.PortfolioStatistics.Drawdown", Direction.Min, 0.1)));
            Assert.That((config.Constraints.Single().Comparison, config.Constraints.Single().Limit), Is.EqualTo((Comparison.GreaterOrEqual, 0.5)));
            Assert.That(config.Parameters.Select(p => p.Name), Is.EqualTo(new[] { "ema-fast", "kind", "free" }));
            Assert.That(((ParameterRange)config.Parameters[0]).MinStep, Is.EqualTo(1m));
            Assert.That(((ParameterRange)config.Parameters[2]).Step, Is.EqualTo(0.2m));
            Assert.That(config.Workers, Is.EqualTo(3));
        });
    }

    [TestCase("""{ "optimization-strategy": "Anneal" }""", "Anneal")]
    [TestCase("""{ "parameters": [ { "name": "a", "max": 1 } ] }""", "no min")]
    [TestCase("""{ "constraints": [ { "target": "x", "operator": "near", "target-value": 1 } ] }""", "near")]
    [TestCase("{", "")]
    public void SaysWhatIsWrong(string json, string message) => Assert.That(() => Read(json), Throws.TypeOf<InvalidDataException>().With.Message.Contains(message));

    private static OptimizerConfig Read(string json)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            return OptimizerConfig.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
