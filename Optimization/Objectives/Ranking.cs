using YenValve.Optimization.Study;

namespace YenValve.Optimization.Objectives;

/// <summary>Which runs count, and their order: completed, with the target's figure, keeping every constraint; the best first.</summary>
/// <param name="Target">What ranks them.</param>
/// <param name="Constraints">What they have to keep.</param>
public sealed record Ranking(Target Target, IReadOnlyList<Constraint> Constraints)
{
    /// <summary>The target's figure of a run that counts; null for one that does not. A crashed run never counts.</summary>
    public double? Score(RunRecord run)
    {
        if (run.Status != RunStatus.Completed || Target.Statistic.Of(run) is not { } value || !double.IsFinite(value)) return null;
        return Constraints.All(constraint => constraint.IsKept(run)) ? value : null;
    }

    /// <summary>
    /// Orders two scores, the better first. Equal scores are ordered by parameters, so that neither the number of workers nor the order they finish in
    /// changes which run is called the best.
    /// </summary>
    public int Compare((double Score, string Parameters) x, (double Score, string Parameters) y)
    {
        if (Target.IsBetter(x.Score, y.Score)) return -1;
        return Target.IsBetter(y.Score, x.Score) ? 1 : string.CompareOrdinal(x.Parameters, y.Parameters);
    }

    /// <summary>The runs that count, the best first.</summary>
    public IReadOnlyList<RankedRun> Of(IEnumerable<RunRecord> runs)
    {
        var ranked = new List<RankedRun>();
        foreach (var run in runs)
        {
            if (Score(run) is { } score) ranked.Add(new RankedRun(run, score));
        }

        ranked.Sort((x, y) => Compare((x.Score, x.Run.Parameters.ToString()), (y.Score, y.Run.Parameters.ToString())));
        return ranked;
    }
}

/// <summary>A run that counts.</summary>
/// <param name="Run">The run.</param>
/// <param name="Score">Its target's figure.</param>
public sealed record RankedRun(RunRecord Run, double Score);
