using System.Globalization;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Verdicts;

/// <summary>
/// Whether the best stands on a plateau or on a peak: how its neighbours do, which differ from it in one parameter by one place among the values that
/// the study tried. A figure that falls away at the next value was found by looking for it.
/// </summary>
/// <param name="Best">The best run.</param>
/// <param name="Neighbours">Its neighbours that were run and ranked, the best first.</param>
public sealed record Plateau(RankedRun Best, IReadOnlyList<RankedRun> Neighbours)
{
    /// <summary>Mean of the neighbours' scores; NaN without any.</summary>
    public double Mean => Neighbours.Count == 0 ? double.NaN : Neighbours.Average(n => n.Score);

    /// <summary>The worst neighbour's score; NaN without any.</summary>
    public double Worst => Neighbours.Count == 0 ? double.NaN : Neighbours[^1].Score;

    /// <summary>The neighbours' mean over the best's own score, where both are positive; NaN otherwise.</summary>
    public double Kept => Best.Score > 0.0 && Mean > 0.0 ? Mean / Best.Score : double.NaN;

    /// <summary>Finds the neighbours of the best.</summary>
    /// <param name="ranked">Ranked runs, the best first, at least one.</param>
    public static Plateau Of(IReadOnlyList<RankedRun> ranked)
    {
        var best = ranked[0].Run.Parameters.Values;
        var places = best.Keys.ToDictionary(name => name, name => Places(ranked, name));
        var neighbours = ranked.Skip(1).Where(run => IsNext(best, run.Run.Parameters, places)).ToList();
        return new Plateau(ranked[0], neighbours);
    }

    private static bool IsNext(IReadOnlyDictionary<string, string> best, ParameterSet other, Dictionary<string, Dictionary<string, int>> places)
    {
        if (other.Values.Count != best.Count || !best.Keys.All(other.Values.ContainsKey)) return false;
        var different = best.Where(pair => other.Values[pair.Key] != pair.Value).Take(2).ToList();
        return different is [var one] && Math.Abs(places[one.Key][one.Value] - places[one.Key][other.Values[one.Key]]) == 1;
    }

    /// <summary>Place of each value among those tried, numbers in their order.</summary>
    private static Dictionary<string, int> Places(IReadOnlyList<RankedRun> ranked, string name) => ParameterOrder.Of(ranked.Select(run => run.Run.Parameters), name)
        .Select((value, place) => (value, place)).ToDictionary(x => x.value, x => x.place);

    /// <summary>For people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Neighbours.Count} neighbours, mean {Mean:0.00}, worst {Worst:0.00}");
}
