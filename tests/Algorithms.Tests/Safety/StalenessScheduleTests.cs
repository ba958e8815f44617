using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Safety;
using YenValve.Algorithms.Tests.Policy;

namespace YenValve.Algorithms.Tests.Safety;

/// <summary>Days of silence with the share that has to be left beside each.</summary>
[TestFixture]
public sealed class StalenessScheduleTests
{
    private static readonly SafetyParameters Defaults = new();

    // The curve's last figure came on day 0 and was due again after two days: three days of grace, then a quarter a day.
    [Test]
    public void ThreeDaysOfGraceThenAQuarterADayAndBackInFifthsEveryThirdDay()
    {
        var (shares, targets) = Run(Defaults, day => day is > 2 and < 11, 16, held: 0.4);
        Assert.That(shares, Is.EqualTo(new[] { 1, 1, 1, 1, 1, 0.75, 0.5, 0.25, 0, 0, 0, 0.2, 0.2, 0.2, 0.4, 0.4 }).Within(1e-9));
        Assert.That(targets, Is.EqualTo(new[] { 0.5, 0.5, 0.5, 0.5, 0.5, 0.3, 0.2, 0.1, 0, 0, 0, 0.1, 0.1, 0.1, 0.2, 0.2 }).Within(1e-9), "of the .4 held while silent, of the .5 asked for after it");
    }

    [Test]
    public void TheFloorIsLeft()
    {
        var (_, targets) = Run(Defaults with { StaleFloor = 0.15, StaleStep = 0.5, StaleGraceHours = 24, StaleIntervalHours = 48 }, day => day > 2, 10, held: 0.4);
        Assert.That(targets, Is.EqualTo(new[] { 0.5, 0.5, 0.5, 0.2, 0.2, 0.15, 0.15, 0.15, 0.15, 0.15 }).Within(1e-9));
    }

    [Test]
    public void ASilenceBeforeAllHasComeBackGoesOnFromThere()
    {
        var parameters = Defaults with { RestoreDays = 1, StaleGraceHours = 0 };
        var (shares, _) = Run(parameters, day => day is 3 or 4 or 7 or 8, 13, held: 0.4);
        Assert.That(shares, Is.EqualTo(new[] { 1, 1, 1, 0.5, 0.25, 0.45, 0.65, 0.325, 0.1625, 0.3625, 0.5625, 0.7625, 0.9625 }).Within(1e-9));
    }

    [TestCase(FeedNames.EquityVolatility)]
    [TestCase(FeedNames.YenVolatility)]
    [TestCase(FeedNames.Yen)]
    public void AFeedThatIsNotCoreTakesNothing(string name)
    {
        var seen = new SafetyObservation(Seen.Start.AddDays(90), 0.4) { Feeds = Seen.Feeds(name, FeedStatus.Stale) };
        Assert.That(new StalenessSchedule(Defaults).Next(Starvation.None, seen, 0.5, null), Is.EqualTo((Starvation.None, 0.5)));
    }

    [Test]
    public void ACoreFeedThatWasNeverThereIsSilentFromTheFirstLook()
    {
        var schedule = new StalenessSchedule(Defaults);
        FeedStates absent = [.. Seen.Feeds().Select(feed => feed.Name == FeedNames.Curve ? new FeedState(feed.Name, FeedStatus.Absent, null, null, TimeSpan.Zero) : feed)];
        var (first, _) = schedule.Next(Starvation.None, new SafetyObservation(Seen.Start, 0.4) { Feeds = absent }, 0.5, null);
        Assert.That((first.SinceUtc, first.Share), Is.EqualTo(((DateTime?)Seen.Start, 1.0)));
        Assert.That(schedule.Next(first, new SafetyObservation(Seen.Start.AddDays(3), 0.4) { Feeds = absent }, 0.5, null).Target, Is.EqualTo(0.3).Within(1e-9));
    }

    [Test]
    public void SilenceNeverAddsWhateverComesBeforeIt()
    {
        var random = new Random(8);
        for (var run = 0; run < 300; run++)
        {
            var parameters = Defaults with
            {
                StaleGraceHours = random.Next(100),
                StaleIntervalHours = random.Next(1, 80),
                StaleStep = 0.01 + (0.99 * random.NextDouble()),
                StaleFloor = random.Next(2) * 0.2 * random.NextDouble(),
                RestoreDays = random.Next(1, 5),
            };
            var schedule = new StalenessSchedule(parameters);
            var state = Starvation.None;
            var silent = false;
            for (var day = 0; day < 60; day++)
            {
                if (random.NextDouble() < 0.15) silent = !silent;
                var (held, asked) = (random.NextDouble(), random.NextDouble());
                var seen = new SafetyObservation(Seen.Start.AddDays(day), held) { Feeds = Feeds(day, silent) };
                var (next, target) = schedule.Next(state, seen, asked, null);
                Assert.That(target, Is.LessThanOrEqualTo(asked).And.GreaterThanOrEqualTo(Math.Min(asked, Math.Min(parameters.StaleFloor, asked))));
                Assert.That(next.Problem(), Is.Null);
                if (silent) Assert.That(next.Share, Is.LessThanOrEqualTo(state.Share), "nothing comes back while they are silent");
                else Assert.That(next.Share, Is.GreaterThanOrEqualTo(state.Share), "nothing more is taken once they speak");
                var (_, sound) = schedule.Next(state, seen with { Feeds = Feeds(day, false) }, asked, null);
                if (silent && next.SinceUtc == seen.UtcTime) Assert.That(target, Is.LessThanOrEqualTo(Math.Max(sound, held)));
                state = next;
            }
        }
    }

    private static (List<double> Shares, List<double> Targets) Run(SafetyParameters parameters, Func<int, bool> silent, int days, double held)
    {
        var schedule = new StalenessSchedule(parameters);
        var state = Starvation.None;
        var (shares, targets) = (new List<double>(), new List<double>());
        var last = 0;
        for (var day = 0; day < days; day++)
        {
            if (!silent(day)) last = day;
            var curve = new FeedState(FeedNames.Curve, silent(day) ? FeedStatus.Stale : FeedStatus.Fresh, Seen.Start.AddDays(silent(day) ? 0 : last), TimeSpan.FromDays(day), TimeSpan.FromDays(silent(day) ? FirstSilent(silent, day) : 2));
            (state, var target) = schedule.Next(state, new SafetyObservation(Seen.Start.AddDays(day), held) { Feeds = [curve, Seen.Feed(FeedNames.Bitcoin)] }, 0.5, null);
            shares.Add(state.Share);
            targets.Add(target);
        }

        return (shares, targets);
    }

    // A silence begins when the feed is due: a day before the first look that finds it stale.
    private static int FirstSilent(Func<int, bool> silent, int day)
    {
        while (silent(day - 1)) day--;
        return day - 1;
    }

    private static FeedStates Feeds(int day, bool silent) => [.. Seen.Feeds(FeedNames.Curve, silent ? FeedStatus.Stale : FeedStatus.Fresh)
        .Select(feed => feed.Name == FeedNames.Curve ? feed with { LastReleaseUtc = Seen.Start.AddDays(day), Limit = TimeSpan.Zero } : feed)];
}
