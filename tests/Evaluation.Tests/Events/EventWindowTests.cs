using System.Globalization;
using NUnit.Framework;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Runs;
using YenValve.Tests;

namespace YenValve.Evaluation.Tests.Events;

[TestFixture]
public sealed class EventWindowTests
{
    // Falls of Bitcoin that the prototype's paper gives for these names, per cent; it has no figure for April 2025.
    [TestCase("Mar 2020", -32)]
    [TestCase("May 2021", -36)]
    [TestCase("Jun 2022", -39)]
    [TestCase("Nov 2022", -17)]
    [TestCase("Aug 2024", -6)]
    [TestCase("Oct 2025", -10)]
    [TestCase("Jan-Feb 2026", -29)]
    public void BitcoinFellAsThePrototypeSaw(string name, double percent)
    {
        var window = EventWindows.All.Single(w => w.Name == name);
        Assert.That(100 * window.ReturnOf(Bitcoin()), Is.EqualTo(percent).Within(0.5));
    }

    [Test]
    public void WindowsFollowEachOther()
    {
        Assert.That(EventWindows.All.Select(window => window.Name), Is.Unique);
        foreach (var (before, after) in EventWindows.All.Zip(EventWindows.All.Skip(1))) Assert.That(after.FromUtc, Is.GreaterThan(before.ToUtc));
    }

    [Test]
    public void AWindowOutsideTheRunHasNoReturn()
    {
        var run = new RunSeries("short", [At(2020, 2, 24), At(2020, 3, 24)], [100, 90]);
        Assert.That(EventWindows.All[0].ReturnOf(run), Is.Null);
    }

    [Test]
    public void ARunThatBeginsWithinAWindowHasTheRestOfIt()
    {
        var run = new RunSeries("late", [At(2020, 3, 1), At(2020, 3, 25)], [100, 90]);
        Assert.That(EventWindows.All[0].IsCutBy(run.Times[0]), Is.True);
        Assert.That(EventWindows.All[0].ReturnOf(run), Is.EqualTo(-0.1).Within(1e-12));
    }

    [Test]
    public void CostIsSplitAtTheWindow()
    {
        // Two days outside, on which the run loses against its twin, one inside, on which it saves.
        var window = new EventWindow("w", At(2023, 1, 2), At(2023, 1, 2), "", false);
        DateTime[] times = [At(2023, 1, 1), At(2023, 1, 2), At(2023, 1, 3), At(2023, 1, 4)];
        var run = new RunSeries("run", [.. times], [100, 99, 99, 98.01]);
        var twin = new RunSeries("twin", [.. times], [100, 100, 80, 80]);
        var cost = ProtectionCost.Of(run, twin, [window]);
        Assert.That(cost.DaysOutside, Is.EqualTo(2));
        Assert.That(cost.OutsideWindows, Is.EqualTo(Math.Log(0.99) * 365).Within(1e-12));
        Assert.That(cost.InsideWindows, Is.EqualTo(-Math.Log(0.8)).Within(1e-12));
        Assert.That(cost.CalmYears, Is.NaN, "the window touches the only year");
    }

    [Test]
    public void CalmYearsAreThoseWithoutAWindow()
    {
        DateTime[] times = [At(2022, 12, 31), At(2023, 1, 1), At(2024, 1, 1)];
        var cost = ProtectionCost.Of(new RunSeries("run", [.. times], [100, 100, 110]), new RunSeries("twin", [.. times], [100, 100, 112]), EventWindows.All);
        Assert.That(cost.Years.Select(year => (year.Year, year.IsCalm)), Is.EqualTo(new[] { (2022, false), (2023, true) }));
        Assert.That(cost.CalmYears, Is.EqualTo(-0.02).Within(1e-12));
    }

    [Test]
    public void DifferentDaysAreNotCompared()
    {
        var run = new RunSeries("run", [At(2023, 1, 1), At(2023, 1, 2)], [1, 1]);
        var later = new RunSeries("later", [At(2023, 1, 2), At(2023, 1, 3)], [1, 1]);
        Assert.That(() => ProtectionCost.Of(run, later, []), Throws.ArgumentException);
    }

    private static RunSeries Bitcoin()
    {
        var file = Path.Combine(Repository.SharedMarket, "btcusdt_1d.csv");
        Assume.That(file, Does.Exist, "needs ../shared/market, which is not here");
        var days = File.ReadLines(file).Skip(1).Select(line => line.Split(',')).ToList();
        return new RunSeries("Bitcoin",
            [.. days.Select(cells => DateTime.SpecifyKind(DateTime.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), DateTimeKind.Utc))],
            [.. days.Select(cells => double.Parse(cells[1], CultureInfo.InvariantCulture))]);
    }

    private static DateTime At(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
}
