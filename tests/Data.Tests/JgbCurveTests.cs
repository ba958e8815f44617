using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Data.Tests;

[TestFixture]
public sealed class JgbCurveTests
{
    // Published by the Ministry of Finance for 20 January 2026.
    private const string Line = "2026-01-20,0.943,1.22,1.381,1.568,1.703,1.816,1.935,2.066,2.208,2.33,2.982,3.325,3.691,3.765,3.901";

    private static readonly SubscriptionDataConfig Config = new(
        typeof(JgbCurve), Symbol.CreateBase(typeof(JgbCurve), Symbol.Create("JGB", SecurityType.Base, Market.USA), Market.USA), Resolution.Daily,
        TimeZones.Utc, TimeZones.Utc, false, false, false, true);

    [Test]
    public void ReadsEveryMaturity()
    {
        var curve = Read(Line)!;
        Assert.Multiple(() =>
        {
            Assert.That(JgbCurve.Maturities.Select(curve.Yield), Is.EqualTo(new double?[]
            {
                .943, 1.22, 1.381, 1.568, 1.703, 1.816, 1.935, 2.066, 2.208, 2.33, 2.982, 3.325, 3.691, 3.765, 3.901,
            }));
            Assert.That(curve.Value, Is.EqualTo(2.33m));
            Assert.That(curve.TradeDate, Is.EqualTo(new DateTime(2026, 1, 20)));
            Assert.That(curve.Butterfly(10, 20, 30), Is.EqualTo(55.5).Within(1e-9));
            Assert.That(curve.Butterfly(20, 30, 40), Is.EqualTo(30.4).Within(1e-9));
        });
    }

    [TestCase("2025-05-23", "2025-05-26 00:30", TestName = "Friday's curve is public on Monday")]
    [TestCase("2026-01-20", "2026-01-21 00:30", TestName = "Tuesday's on Wednesday")]
    [TestCase("2024-12-30", "2025-01-06 00:30", TestName = "The year's last one in the new year")]
    public void IsPublicAtTheRelease(string day, string release) =>
        Assert.That(Read(Line.Replace("2026-01-20", day, StringComparison.Ordinal))!.EndTime, Is.EqualTo(DateTime.Parse(release)));

    [TestCase("")]
    [TestCase("-")]
    public void ABlankIsMissingAndNeverZero(string blank)
    {
        var curve = Read(Line.Replace("3.901", blank, StringComparison.Ordinal))!;
        Assert.That(curve.Yield(40), Is.Null);
        Assert.That(curve.Butterfly(20, 30, 40), Is.Null);
        Assert.That(curve.Yield(30), Is.EqualTo(3.765));
    }

    [TestCase("2026-01-20,0.943", TestName = "A truncated line")]
    [TestCase("2026-13-20,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1", TestName = "A month that does not exist")]
    [TestCase("2026-01-20,1,1,1,1,1,1,1,1,1,x,1,1,1,1,1", TestName = "A word")]
    [TestCase("2026-01-20,1,1,1,1,1,1,1,1,1,390.1,1,1,1,1,1", TestName = "A yield without its point")]
    [TestCase("2026-01-20,1,1,1,1,1,1,1,1,1,NaN,1,1,1,1,1", TestName = "Not a number")]
    [TestCase("date,1Y,2Y", TestName = "The header")]
    [TestCase("", TestName = "A blank line")]
    public void WhatIsNoCurveIsLeftOut(string line) => Assert.That(Read(line), Is.Null);

    [Test]
    public void ACopyKeepsTheYields()
    {
        var copy = (JgbCurve)Read(Line)!.Clone();
        Assert.That(copy.Yield(40), Is.EqualTo(3.901));
        Assert.That(copy.EndTime, Is.EqualTo(new DateTime(2026, 1, 21, 0, 30, 0)));
    }

    [Test]
    public void AnUnknownMaturityIsAnError() =>
        Assert.That(() => Read(Line)!.Yield(11), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static JgbCurve? Read(string line) => (JgbCurve?)new JgbCurve().Reader(Config, line, new DateTime(2026, 1, 20), false);
}
