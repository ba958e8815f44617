namespace YenValve.Report.Making;

/// <summary>A stretch of time over which something stayed the same.</summary>
/// <param name="Begin">First moment, UTC.</param>
/// <param name="End">Last moment, UTC.</param>
/// <param name="Name">What it was.</param>
public sealed record Stretch(DateTime Begin, DateTime End, string Name)
{
    /// <summary>Joins neighbours of the same name; the last one ends a day after its decision.</summary>
    /// <param name="moments">Moments, rising, each with what held from then on; null for nothing.</param>
    public static IReadOnlyList<Stretch> Of(IEnumerable<(DateTime Time, string? Name)> moments)
    {
        var stretches = new List<Stretch>();
        (DateTime Begin, string Name)? open = null;
        var last = DateTime.MinValue;
        foreach (var (time, name) in moments)
        {
            if (open is { } held && held.Name != name)
            {
                stretches.Add(new Stretch(held.Begin, time, held.Name));
                open = null;
            }

            if (open == null && name != null) open = (time, name);
            last = time;
        }

        if (open is { } unfinished) stretches.Add(new Stretch(unfinished.Begin, last.AddDays(1), unfinished.Name));
        return stretches;
    }
}
