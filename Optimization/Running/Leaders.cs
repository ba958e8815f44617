using YenValve.Optimization.Objectives;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Running;

/// <summary>The best few runs so far. Whatever order runs come in, the same runs give the same leaders.</summary>
internal sealed class Leaders(Ranking ranking, int places)
{
    private readonly List<RankedRun> _best = [];

    public void Offer(RunRecord run)
    {
        if (ranking.Score(run) is not { } score) return;
        // What is shown needs no daily returns, which are most of a record.
        var entry = new RankedRun(run with { Returns = ReturnSeries.None }, score);
        var key = (score, run.Parameters.ToString());
        var at = _best.FindIndex(other => ranking.Compare(key, (other.Score, other.Run.Parameters.ToString())) < 0);
        if (at < 0) at = _best.Count;
        if (at >= places) return;
        _best.Insert(at, entry);
        if (_best.Count > places) _best.RemoveAt(places);
    }

    public IReadOnlyList<RankedRun> Snapshot() => [.. _best];
}
