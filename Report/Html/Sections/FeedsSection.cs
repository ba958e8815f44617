using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>How complete and how old what it was told was.</summary>
internal static class FeedsSection
{
    public static string Of(ReportFacts facts)
    {
        var decisions = facts.Source.Audit.Decisions;
        var names = decisions.SelectMany(decision => decision.Feeds.Select(feed => feed.Name)).Distinct().ToList();
        if (names.Count == 0) return Markup.Section("feeds", "Feeds", "Not shown: the run left no record of its feeds.", "");
        var rows = names.Select(name =>
        {
            var states = decisions.Select(decision => (decision.Time, Feed: decision.Feeds.FirstOrDefault(feed => feed.Name == name))).Where(state => state.Feed != null).ToList();
            var oldest = states.Where(state => state.Feed!.AgeHours != null).OrderByDescending(state => state.Feed!.AgeHours).FirstOrDefault();
            var gaps = Stretch.Of(states.Select(state => (state.Time, state.Feed!.Status == "stale" ? name : null)));
            return new[]
            {
                Markup.Text(name),
                Count(states.Count(state => state.Feed!.Status == "fresh")),
                Count(states.Count(state => state.Feed!.Status == "stale")),
                Count(states.Count(state => state.Feed!.Status == "absent")),
                oldest.Feed?.AgeHours is { } age ? $"{Markup.Number(age, 1)} h on {Markup.Day(oldest.Time)}" : "never delivered",
                oldest.Feed is { } feed ? $"{Markup.Number(feed.LimitHours, 0)} h" : "–",
                gaps.Count == 0 ? "none" : string.Join(", ", gaps.Take(4).Select(gap => $"{Markup.Day(gap.Begin)} to {Markup.Day(gap.End)}")) + (gaps.Count > 4 ? $" and {gaps.Count - 4} more" : ""),
            };
        });
        return Markup.Section("feeds", "Feeds", "Decisions at which each was fresh, older than its publication calendar allows, or had never come. While one is stale nothing is added.",
            Markup.Table("Feeds", ["feed", "fresh", "stale", "absent", "oldest", "limit then", "stale stretches"], rows, 6));
    }

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
