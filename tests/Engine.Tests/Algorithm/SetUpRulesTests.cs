using NUnit.Framework;
using QuantConnect;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Algorithm;

public class SetUpRulesTests
{
    private TestData _data = null!;
    private IDisposable _scope = null!;
    private HourAlgorithm _algorithm = null!;

    [SetUp]
    public void SetUp()
    {
        _data = new TestData();
        _scope = new RunContext(_data.Folder, new Dictionary<string, string>()).Enter();
        _algorithm = new HourAlgorithm();
    }

    [TearDown]
    public void TearDown()
    {
        _scope.Dispose();
        _data.Dispose();
    }

    [Test]
    public void TimeIsNewYorksUnlessSet()
    {
        _algorithm.SetStartDate(2024, 3, 6);
        Assert.That((_algorithm.Time, _algorithm.UtcTime), Is.EqualTo((new DateTime(2024, 3, 6), new DateTime(2024, 3, 6, 5, 0, 0))));
        _algorithm.SetTimeZone(TimeZones.Tokyo);
        Assert.That((_algorithm.Time, _algorithm.UtcTime), Is.EqualTo((new DateTime(2024, 3, 6), new DateTime(2024, 3, 5, 15, 0, 0))));
        Assert.That(() => _algorithm.SetTimeZone("Nowhere/Atall"), Throws.ArgumentException.With.Message.Contains("Nowhere/Atall"));
    }

    [Test]
    public void TheLastDayIsIncluded()
    {
        _algorithm.SetEndDate(2024, 3, 8);
        Assert.That(_algorithm.EndDate, Is.EqualTo(new DateTime(2024, 3, 9).AddTicks(-1)));
        _algorithm.SetEndDate(new DateTime(2024, 3, 8, 15, 30, 0));
        Assert.That(_algorithm.EndDate, Is.EqualTo(new DateTime(2024, 3, 9).AddTicks(-1)));
    }

    [Test]
    public void DatesThatAreNoneAreRefused()
    {
        Assert.That(() => _algorithm.SetStartDate(2024, 2, 30), Throws.ArgumentException.With.Message.StartsWith("Date Invalid: "));
        Assert.That(() => _algorithm.SetStartDate(new DateTime(1899, 12, 31)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void NothingCanBeSetOnceItRuns()
    {
        _algorithm.SetLocked();
        Assert.That(() => _algorithm.SetStartDate(2024, 3, 6),
            Throws.ArgumentException.With.Message.EqualTo("Date Invalid: QCAlgorithm.SetStartDate(): Cannot change start date after algorithm initialized."));
        Assert.That(() => _algorithm.SetCash(1), Throws.InvalidOperationException);
        Assert.That(() => _algorithm.SetAccountCurrency("USDT"), Throws.InvalidOperationException);
        Assert.That(() => _algorithm.SetTimeZone(TimeZones.Utc), Throws.InvalidOperationException);
        Assert.That(() => _algorithm.SetBenchmark(_ => 0m), Throws.InvalidOperationException);
        Assert.That(() => _algorithm.SetWarmUp(3), Throws.InvalidOperationException);
        Assert.That(() => _algorithm.Name = "late", Throws.InvalidOperationException);
    }

    [Test]
    public void TagsAreASetOfAtMostAHundred()
    {
        _algorithm.AddTag("one");
        _algorithm.AddTag(" ");
        _algorithm.AddTag("one");
        Assert.That(_algorithm.Tags, Is.EqualTo(new[] { "one" }));
        for (var i = 0; i < 120; i++) _algorithm.AddTag($"tag {i}");
        Assert.That(_algorithm.Tags, Has.Count.EqualTo(100));
        Assert.That(_algorithm.LogMessages, Has.Count.EqualTo(1));
        _algorithm.SetName(new string('x', 300));
        Assert.That(_algorithm.Name, Has.Length.EqualTo(200));
    }

    [Test]
    public void RepeatedDebugLinesAreDroppedButLogLinesAreNot()
    {
        _algorithm.SetStartDate(2024, 3, 6);
        foreach (var line in new[] { "a", "a", "b", "a", "" })
        {
            _algorithm.Debug(line);
            _algorithm.Log(line);
        }

        Assert.That(_algorithm.DebugMessages.Select(line => line[20..]), Is.EqualTo(new[] { "a", "b", "a" }));
        Assert.That(_algorithm.LogMessages.Select(line => line[20..]), Is.EqualTo(new[] { "a", "a", "b", "a" }));
        Assert.That(_algorithm.LogMessages.First(), Is.EqualTo("2024-03-06 00:00:00 a"));
    }

    [TestCase(" 5 ", 5, 5, 5)]
    [TestCase("1,5", -7, 15, 15)]
    [TestCase("1e3", -7, 1000, 1000)]
    [TestCase("11.0", -7, 11, 11)]
    [TestCase("0x10", -7, -7, -7)]
    [TestCase("", -7, -7, -7)]
    public void ParametersAreReadAsLeanReadsThem(string text, int whole, decimal exact, double real)
    {
        _algorithm.SetParameters(new Dictionary<string, string> { ["p"] = text });
        Assert.That((_algorithm.GetParameter("p", -7), _algorithm.GetParameter("p", -7m), _algorithm.GetParameter("p", -7.0)), Is.EqualTo((whole, exact, real)));
        Assert.That(_algorithm.GetParameter("P"), Is.Null);
    }

    [Test]
    public void DerivativesOfEquitiesAreRefusedInSoManyWords() =>
        Assert.That(() => _algorithm.AddSecurity(SecurityType.Option, "SPY"), Throws.TypeOf<NotSupportedException>());
}
