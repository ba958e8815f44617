using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

[TestFixture]
public sealed class PolicyStateJsonTests
{
    private static readonly PolicyState Full = new()
    {
        Scenario = Scenario.Reversal,
        ScenarioSinceUtc = new DateTime(2026, 1, 21, 1, 0, 0, DateTimeKind.Utc).AddTicks(1234567),
        CalmDecisions = 7,
        Multiplier = 0.1 + 0.2,
        ChangedUtc = new DateTime(2026, 2, 3, 1, 0, 0, 17, DateTimeKind.Utc),
        PeakEquity = 123_456.789_012_345_67,
        StressedUtc = new DateTime(2026, 2, 4, 1, 0, 0, DateTimeKind.Utc),
        Belief = new RegimeBelief(1.0 / 3, 1.0 / 3, 1.0 - (2.0 / 3)),
        Regime = Regime.Watch,
        SureFrom = Regime.Watch,
        SureTo = Regime.Watch,
    };

    [Test]
    public void ComesBackToTheBit()
    {
        foreach (var state in new[] { Full, PolicyState.Initial, Full with { Multiplier = double.Epsilon, PeakEquity = double.MaxValue } })
        {
            Assert.That(PolicyStateJson.TryRead(PolicyStateJson.Write(state), out var read, out var problem), Is.True, problem);
            Assert.That(problem, Is.Null);
            Assert.That(read, Is.EqualTo(state));
            Assert.That(read!.ChangedUtc?.Kind, Is.EqualTo(state.ChangedUtc?.Kind), "UTC stays UTC");
            Assert.That(read.ScenarioSinceUtc?.Ticks, Is.EqualTo(state.ScenarioSinceUtc?.Ticks));
        }
    }

    [Test]
    public void IsOneLineThatNamesItsVersion()
    {
        var json = PolicyStateJson.Write(Full);
        Assert.That(json, Does.Not.Contain("\n").And.Contains("\"Version\":1").And.Contains("\"Scenario\":\"Reversal\""));
    }

    [TestCase("{\"Version\":2}", "version 2")]
    [TestCase("{\"Version\":99,\"Multiplier\":\"anything\"}", "version 99")]
    [TestCase("{}", "version unknown")]
    [TestCase("{\"Multiplier\":1.0}", "version unknown")]
    [TestCase("", "version unknown")]
    [TestCase(null, "version unknown")]
    [TestCase("null", "version unknown")]
    [TestCase("nonsense", "cannot be read")]
    [TestCase("[1]", "cannot be read")]
    [TestCase("{\"Version\":1,\"Surprise\":1}", "cannot be read")]
    [TestCase("{\"Version\":1,\"Scenario\":\"Elsewhere\"}", "cannot be read")]
    [TestCase("{\"Version\":1,\"Scenario\":7}", "cannot be read")]
    [TestCase("{\"Version\":1,\"Multiplier\":1.5}", "multiplier lies in [0, 1]")]
    [TestCase("{\"Version\":1,\"Multiplier\":-0.1}", "multiplier lies in [0, 1]")]
    [TestCase("{\"Version\":1,\"Multiplier\":\"NaN\"}", "multiplier lies in [0, 1]")]
    [TestCase("{\"Version\":1,\"Multiplier\":0.5}", "says when it was made")]
    [TestCase("{\"Version\":1,\"CalmDecisions\":-1}", "counts calm decisions from zero")]
    [TestCase("{\"Version\":1,\"PeakEquity\":0}", "largest equity is positive")]
    [TestCase("{\"Version\":1,\"PeakEquity\":\"Infinity\"}", "largest equity is positive")]
    [TestCase("{\"Version\":1,\"Belief\":{\"Normal\":0.5,\"Watch\":0.5,\"Disorderly\":0.5}}", "probabilities sum to one")]
    [TestCase("{\"Version\":1,\"Belief\":{\"Normal\":1.5,\"Watch\":-0.5,\"Disorderly\":0}}", "probabilities sum to one")]
    public void RefusesWithASentence(string? json, string sentence)
    {
        Assert.That(PolicyStateJson.TryRead(json, out var state, out var problem), Is.False);
        Assert.That(state, Is.Null);
        Assert.That(problem, Does.Contain(sentence));
    }

    [TestCase("{\"Version\":1,\"PeakEquity\":1e-9,\"Multiplier\":0,\"ChangedUtc\":\"2026-01-21T01:00:00Z\"}")]
    [TestCase("{\"Version\":1}")]
    public void AcceptsTheEdges(string json) => Assert.That(PolicyStateJson.TryRead(json, out _, out var problem), Is.True, problem);

    [Test]
    public void KnowsStatesThatNobodyCanHaveWritten()
    {
        Assert.That(PolicyState.Initial.Problem(), Is.Null);
        Assert.That((PolicyState.Initial with { Scenario = (Scenario)9 }).Problem(), Is.Not.Null);
        Assert.That((PolicyState.Initial with { Regime = (Regime)9 }).Problem(), Is.Not.Null);
        Assert.That((PolicyState.Initial with { SureFrom = (Regime)9 }).Problem(), Is.Not.Null);
        Assert.That((PolicyState.Initial with { SureTo = (Regime)9 }).Problem(), Is.Not.Null);
    }
}
