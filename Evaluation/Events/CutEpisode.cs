using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Events;

/// <summary>A stretch of days on which the macro state held the exposure down, from the first cut until it was whole again.</summary>
/// <param name="FromUtc">Midnight before the first cut.</param>
/// <param name="ToUtc">Midnight after it was whole again, or the end of the run.</param>
/// <param name="Gain">Log return of the run less that of its twin.</param>
public sealed record CutEpisode(DateTime FromUtc, DateTime ToUtc, double Gain)
{
    /// <summary>Every episode of a run, oldest first. Days are one piece of evidence together; so are cuts that follow before it was whole.</summary>
    /// <param name="run">The run, with its decisions.</param>
    /// <param name="twin">The same run without the macro cut, over the same days.</param>
    public static IReadOnlyList<CutEpisode> Of(RunSeries run, RunSeries twin)
    {
        var episodes = new List<CutEpisode>();
        DateTime? began = null;
        foreach (var decision in run.Decisions)
        {
            if (decision.Multiplier < 1.0)
            {
                began ??= decision.UtcTime;
                continue;
            }

            // The day of the last step is the first on which the two hold the same.
            if (began is { } start) Close(start, decision.UtcTime);
            began = null;
        }

        if (began is { } open) Close(open, run.Times[^1]);
        return episodes;

        void Close(DateTime from, DateTime to)
        {
            var first = Math.Max(0, run.Times.Count(time => time <= from) - 1);
            var last = Math.Min(run.Times.Length - 1, run.Times.Count(time => time < to));
            if (last <= first) return;
            var gain = Math.Log(run.Equity[last] / run.Equity[first]) - Math.Log(twin.Equity[last] / twin.Equity[first]);
            episodes.Add(new CutEpisode(run.Times[first], run.Times[last], gain));
        }
    }
}
