using NUnit.Framework;
using YenValve.Algorithms.Audit;
using YenValve.Report.Chain;

namespace YenValve.Report.Tests.Chain;

[TestFixture]
public sealed class ChainModelTests
{
    [TestCase("curveStress", 0.0, LinkState.Calm, 0.6)]
    [TestCase("curveStress", 0.35, LinkState.Watch, 0.25)]
    [TestCase("curveStress", 0.6, LinkState.Stress, 0.0)]
    [TestCase("openInterestChange", -0.039, LinkState.Calm, 0.041)]
    [TestCase("openInterestChange", -0.04, LinkState.Watch, 0.04)]
    [TestCase("openInterestChange", -0.2, LinkState.Stress, -0.12)]
    public void StateAndDistanceFollowTheThresholds(string signal, double value, LinkState state, double distance)
    {
        var reading = ChainModel.Read(new Dictionary<string, double?> { [signal] = value }).Single(link => link.Value != null);
        Assert.That(reading.Link.Signal, Is.EqualTo(signal));
        Assert.That(reading.State, Is.EqualTo(state));
        Assert.That(reading.Distance, Is.EqualTo(distance).Within(1e-12));
    }

    [TestCase(null)]
    [TestCase(double.NaN)]
    public void UnknownStaysUnknown(double? value)
    {
        var readings = ChainModel.Read(new Dictionary<string, double?> { ["curveStress"] = value });
        Assert.That(readings.Select(reading => reading.State), Is.All.EqualTo(LinkState.Unknown));
        Assert.That(readings.Select(reading => reading.Distance), Is.All.Null);
        Assert.That(readings[0].Text, Is.EqualTo("not known: needs JGB yields"));
    }

    [Test]
    public void TextSaysValueThresholdAndKnownDetails()
    {
        var reading = ChainModel.Read(new Dictionary<string, double?> { ["curveStress"] = 0.82, ["velocity"] = 5.714, ["kink"] = null })[0];
        Assert.That(reading.Text, Is.EqualTo("0.82 (stress >= 0.60); velocity 5.71"));
    }

    [Test]
    public void FundingIsSaidInHundredthsOfAPercent() =>
        Assert.That(ChainModel.Read(new Dictionary<string, double?> { ["openInterestChange"] = -0.1, ["funding"] = 0.00012 })[3].Text, Is.EqualTo("-10.0% (stress <= -8.0%); funding 1.2 bp"));

    [Test]
    public void BitcoinIsReadFromItsPriceAndItsMean()
    {
        var decision = new DecisionRecord { Time = DateTime.UnixEpoch, Price = 89, Signals = new Dictionary<string, double?> { ["weaknessMean"] = 100, ["trendMean"] = null } };
        var reading = ChainModel.Read(decision)[^1];
        Assert.That(reading.Value, Is.EqualTo(-0.11).Within(1e-12));
        Assert.That(reading.Text, Is.EqualTo("-11.0% (stress <= -10.0%)"));
    }

    [Test]
    public void PressureTravelsFromTheJgbMarketToBitcoin() =>
        Assert.That(ChainModel.Links.Select(link => link.Key), Is.EqualTo(new[] { "jgb", "volatility", "carry", "positioning", "liquidations", "bitcoin" }));

    [Test]
    public void ThresholdsLieInOrder()
    {
        foreach (var link in ChainModel.Links) Assert.That(Math.Sign(link.Watch - link.Calm), Is.EqualTo(Math.Sign(link.Stress - link.Watch)), link.Name);
    }
}
