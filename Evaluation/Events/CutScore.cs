using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Events;

/// <summary>How often Bitcoin fell after a cut, against how often it fell after any day.</summary>
/// <param name="Definition">What counts as a hit.</param>
/// <param name="Cuts">All cuts, oldest first.</param>
/// <param name="BaseRate">Share of all days that the same fall followed; NaN where no day is over.</param>
public sealed record CutScore(CutDefinition Definition, IReadOnlyList<Cut> Cuts, double BaseRate)
{
    /// <summary>Cuts that a fall followed.</summary>
    public int Hits => Cuts.Count(cut => cut.IsHit == true);

    /// <summary>Cuts that none followed.</summary>
    public int FalseAlarms => Cuts.Count(cut => cut.IsHit == false);

    /// <summary>Hits over judged cuts; NaN where there is none.</summary>
    public double HitRate => Hits + FalseAlarms > 0 ? (double)Hits / (Hits + FalseAlarms) : double.NaN;

    /// <summary>
    /// Probability of at least so many hits if each cut were a day picked at random; NaN where nothing can be judged. Cuts close to each
    /// other share their days, so it flatters.
    /// </summary>
    public double ChanceOfAsMany => Hits + FalseAlarms is var judged && (judged == 0 || double.IsNaN(BaseRate))
        ? double.NaN
        : Hits == 0 ? 1.0 : 1.0 - Binomial.CDF(BaseRate, judged, Hits - 1);

    /// <summary>Scores the cuts among daily decisions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The definition is not one.</exception>
    public static CutScore Of(ImmutableArray<DecisionPoint> decisions, CutDefinition definition)
    {
        if (!(definition.Fall is > 0.0 and < 1.0)) throw new ArgumentOutOfRangeException(nameof(definition), definition.Fall, "The fall lies in (0, 1).");
        ArgumentOutOfRangeException.ThrowIfLessThan(definition.Days, 1);
        int judged = 0, hits = 0;
        for (var i = 0; i < decisions.Length; i++)
        {
            // Neither a cut nor a day is judged before its days are over: taking those that have fallen already would raise the rate.
            if (i + definition.Days >= decisions.Length) break;
            judged++;
            if (Cut.WorstAfterIndex(decisions, i, definition.Days) <= -definition.Fall) hits++;
        }

        return new CutScore(definition, Cut.Of(decisions, definition), judged > 0 ? (double)hits / judged : double.NaN);
    }
}
