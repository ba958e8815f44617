namespace YenValve.Optimization.Study;

/// <summary>Puts the studies of several machines, or shards, together.</summary>
public static class StudyMerge
{
    /// <summary>
    /// Adds every run of the other studies to one, which keeps its own. A run that both have is the same run, since equal parameters and identities give
    /// equal results; where one of the two crashed and the other did not, the completed one is kept.
    /// </summary>
    /// <returns>Runs added.</returns>
    /// <exception cref="InvalidDataException">Two completed runs of one set under one identity traded differently: one of the machines, or the algorithm, cannot be trusted.</exception>
    public static int Into(StudyDatabase target, IEnumerable<StudyDatabase> sources)
    {
        var held = target.Runs().ToDictionary(run => RunKey.Of(run.Parameters, run.Identity), run => (run.Status, run.Orders));
        var added = 0;
        foreach (var run in sources.SelectMany(source => source.Runs(withReturns: true)))
        {
            var key = RunKey.Of(run.Parameters, run.Identity);
            if (held.TryGetValue(key, out var before))
            {
                if (before.Status == RunStatus.Completed && run.Status == RunStatus.Completed && before.Orders != run.Orders)
                    throw new InvalidDataException($"two runs of {run.Parameters} traded differently; the algorithm is not the same on every run, or a machine is at fault");
                if (before.Status == RunStatus.Completed || run.Status == RunStatus.Crashed) continue;
            }
            else
            {
                added++;
            }

            target.Add(run);
            held[key] = (run.Status, run.Orders);
        }

        return added;
    }
}
