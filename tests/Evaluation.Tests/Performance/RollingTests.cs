using NUnit.Framework;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Tests.Reference;

namespace YenValve.Evaluation.Tests.Performance;

[TestFixture]
public sealed class RollingTests
{
    [Test]
    public void EachWindowIsTheStatisticOfItsDays()
    {
        double[] returns = [.. ReferenceRun.Run.Returns];
        double[] volatility = Rolling.Volatility(returns, 90), sharpe = Rolling.Sharpe(returns, 90);
        Assert.That(volatility[..89].Concat(sharpe[..89]), Is.All.NaN);
        Assert.That(volatility[89], Is.EqualTo(RiskAdjusted.Volatility(returns.AsSpan(0, 90))));
        Assert.That(sharpe[^1], Is.EqualTo(RiskAdjusted.Sharpe(returns.AsSpan(returns.Length - 90))));
    }

    [Test]
    public void OneDayIsNoWindow() => Assert.That(() => Rolling.Sharpe([0.1, 0.2], 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
