using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Algorithm;

public class SetUpRulesTests : AlgorithmFixture
{
    [Test]
    public void TimeIsNewYorksUnlessSet()
    {
        Algorithm.SetStartDate(2024, 3, 6);
        Assert.That((Algorithm.Time, Algorithm.UtcTime), Is.EqualTo((new DateTime(2024, 3, 6), new DateTime(2024, 3, 6, 5, 0, 0))));
        Algorithm.SetTimeZone(TimeZones.Tokyo);
        Assert.That((Algorithm.Time, Algorithm.UtcTime), Is.EqualTo((new DateTime(2024, 3, 6), new DateTime(2024, 3, 5, 15, 0, 0))));
        Assert.That(() => Algorithm.SetTimeZone("Nowhere/Atall"), Throws.ArgumentException.With.Message.Contains("Nowhere/Atall"));
    }

    [Test]
    public void TheLastDayIsIncluded()
    {
        Algorithm.SetEndDate(2024, 3, 8);
        Assert.That(Algorithm.EndDate, Is.EqualTo(new DateTime(2024, 3, 9).AddTicks(-1)));
        Algorithm.SetEndDate(new DateTime(2024, 3, 8, 15, 30, 0));
        Assert.That(Algorithm.EndDate, Is.EqualTo(new DateTime(2024, 3, 9).AddTicks(-1)));
    }

    [Test]
    public void DatesThatAreNoneAreRefused()
    {
        Assert.That(() => Algorithm.SetStartDate(2024, 2, 30), Throws.ArgumentException.With.Message.StartsWith("Date Invalid: "));
        Assert.That(() => Algorithm.SetStartDate(new DateTime(1899, 12, 31)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void NothingCanBeSetOnceItRuns()
    {
        Algorithm.SetLocked();
        Assert.That(() => Algorithm.SetStartDate(2024, 3, 6),
            Throws.ArgumentException.With.Message.EqualTo("Date Invalid: QCAlgorithm.SetStartDate(): Cannot change start date after algorithm initialized."));
        Assert.That(() => Algorithm.SetCash(1), Throws.InvalidOperationException);
        Assert.That(() => Algorithm.SetAccountCurrency("USDT"), Throws.InvalidOperationException);
        Assert.That(() => Algorithm.SetTimeZone(TimeZones.Utc), Throws.InvalidOperationException);
        Assert.That(() => Algorithm.SetBenchmark(_ => 0m), Throws.InvalidOperationException);
        Assert.That(() => Algorithm.SetWarmUp(3), Throws.InvalidOperationException);
        Assert.That(() => Algorithm.Name = "late", Throws.InvalidOperationException);
    }

    [Test]
    public void TagsAreASetOfAtMostAHundred()
    {
        Algorithm.AddTag("one");
        Algorithm.AddTag(" ");
        Algorithm.AddTag("one");
        Assert.That(Algorithm.Tags, Is.EqualTo(new[] { "one" }));
        for (var i = 0; i < 120; i++) Algorithm.AddTag($"tag {i}");
        Assert.That(Algorithm.Tags, Has.Count.EqualTo(100));
        Assert.That(Algorithm.LogMessages, Has.Count.EqualTo(1));
        Algorithm.SetName(new string('x', 300));
        Assert.That(Algorithm.Name, Has.Length.EqualTo(200));
    }

    [Test]
    public void RepeatedDebugLinesAreDroppedButLogLinesAreNot()
    {
        Algorithm.SetStartDate(2024, 3, 6);
        foreach (var line in new[] { "a", "a", "b", "a", "" })
        {
            Algorithm.Debug(line);
            Algorithm.Log(line);
        }

        Assert.That(Algorithm.DebugMessages.Select(line => line[20..]), Is.EqualTo(new[] { "a", "b", "a" }));
        Assert.That(Algorithm.LogMessages.Select(line => line[20..]), Is.EqualTo(new[] { "a", "a", "b", "a" }));
        Assert.That(Algorithm.LogMessages.First(), Is.EqualTo("2024-03-06 00:00:00 a"));
    }

    [TestCase(" 5 ", 5, 5, 5)]
    [TestCase("1,5", -7, 15, 15)]
    [TestCase("1e3", -7, 1000, 1000)]
    [TestCase("11.0", -7, 11, 11)]
    [TestCase("0x10", -7, -7, -7)]
    [TestCase("", -7, -7, -7)]
    public void ParametersAreReadAsLeanReadsThem(string text, int whole, decimal exact, double real)
    {
        Algorithm.SetParameters(new Dictionary<string, string> { ["p"] = text });
        Assert.That((Algorithm.GetParameter("p", -7), Algorithm.GetParameter("p", -7m), Algorithm.GetParameter("p", -7.0)), Is.EqualTo((whole, exact, real)));
        Assert.That(Algorithm.GetParameter("P"), Is.Null);
    }

    [Test]
    public void DerivativesOfEquitiesAreRefusedInSoManyWords() =>
        Assert.That(() => Algorithm.AddSecurity(SecurityType.Option, "SPY"), Throws.TypeOf<NotSupportedException>());
}
