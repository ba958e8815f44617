using NUnit.Framework;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Tests.Events;

[TestFixture]
public sealed class CutEpisodeTests
{
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void LastsFromTheFirstCutUntilWholeAgain()
    {
        // Cut at 01:00 of day 1, again on day 3, whole on day 4; cut once more on day 6 and open at the end.
        var episodes = CutEpisode.Of(Run([1, 0.15, 0.35, 0.15, 1, 1, 0.15], [100, 100, 100, 100, 100, 100, 100, 90]), Run([], [100, 100, 90, 80, 80, 80, 80, 60]));
        Assert.That(episodes.Select(episode => (episode.FromUtc, episode.ToUtc)), Is.EqualTo(new[] { (Day(1), Day(5)), (Day(6), Day(7)) }));
        Assert.That(episodes.Select(episode => episode.Gain), Is.EqualTo(new[] { Math.Log(100.0 / 80), Math.Log(0.9) - Math.Log(0.75) }).Within(1e-12));
    }

    [Test]
    public void NoCutIsNoEpisode() => Assert.That(CutEpisode.Of(Run([1, 1], [1, 1, 1]), Run([], [1, 1, 1])), Is.Empty);

    private static RunSeries Run(double[] multipliers, double[] equity) => new("run", [.. equity.Select((_, day) => Day(day))], [.. equity])
    {
        Decisions = [.. multipliers.Select((multiplier, day) => new DecisionPoint(Day(day).AddHours(1), 1, 1, multiplier, multiplier))],
    };

    private static DateTime Day(int day) => Start.AddDays(day);
}
