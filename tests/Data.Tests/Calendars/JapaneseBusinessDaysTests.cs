using NUnit.Framework;
using YenValve.Data.Calendars;
using YenValve.Tests;

namespace YenValve.Data.Tests.Calendars;

/// <summary>The calendar against the only judge that counts: the days on which the ministry published a curve.</summary>
[TestFixture]
public sealed class JapaneseBusinessDaysTests
{
    [Test]
    public void EveryBusinessDayOfTheBundledHistoryHasACurveAndNoOtherDayHas() =>
        AssertSameDays(Path.Combine(Repository.Market, "alternative", "mof", "jgb_par_yields.csv"), 2071);

    [Test]
    public void EveryBusinessDaySince2007HasACurveAndNoOtherDayHas()
    {
        var file = Path.Combine(Repository.SharedMarket, "jgb_par_yields.csv");
        Assume.That(file, Does.Exist, "needs ../shared/market, which is not here");
        AssertSameDays(file, 4559);
    }

    [TestCase("2025-05-23", "2025-05-26", TestName = "A weekend")]
    [TestCase("2024-12-30", "2025-01-06", TestName = "The turn of the year is a bank holiday until 3 January, here with a weekend behind it")]
    [TestCase("2019-04-26", "2019-05-07", TestName = "The ten days of the enthronement")]
    [TestCase("2024-02-09", "2024-02-13", TestName = "A holiday on Sunday is made up for on Monday")]
    [TestCase("2026-09-18", "2026-09-24", TestName = "The day between two holidays is one")]
    public void NextBusinessDay(string day, string next) =>
        Assert.That(JapaneseBusinessDays.Next(DateOnly.Parse(day)), Is.EqualTo(DateOnly.Parse(next)));

    private static void AssertSameDays(string file, int count)
    {
        var published = File.ReadLines(file).Skip(1).Select(line => DateOnly.Parse(line.Split(',')[0])).ToHashSet();
        var wrong = new List<DateOnly>();
        for (var day = published.Min(); day <= published.Max(); day = day.AddDays(1))
        {
            if (JapaneseBusinessDays.IsBusinessDay(day) != published.Contains(day)) wrong.Add(day);
        }

        Assert.That(published, Has.Count.EqualTo(count));
        Assert.That(wrong, Is.Empty);
    }
}
