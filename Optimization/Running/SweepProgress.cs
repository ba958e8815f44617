using YenValve.Optimization.Objectives;

namespace YenValve.Optimization.Running;

/// <summary>How far a sweep is; a snapshot that does not change.</summary>
/// <param name="Finished">Runs that are in the study, whether made now or found there.</param>
/// <param name="Made">Of these, made now.</param>
/// <param name="Crashed">Of the finished ones, those that crashed.</param>
/// <param name="Known">Runs of the rounds known so far; all of them, where the search has one round.</param>
/// <param name="Best">The best runs so far, the best first.</param>
/// <param name="Elapsed">Since the sweep began.</param>
public sealed record SweepProgress(int Finished, int Made, int Crashed, int Known, IReadOnlyList<RankedRun> Best, TimeSpan Elapsed)
{
    /// <summary>Runs made a second; 0 before the first.</summary>
    public double Rate => Made == 0 ? 0.0 : Made / Elapsed.TotalSeconds;

    /// <summary>Time the known rest takes at the rate so far; null before the first run.</summary>
    public TimeSpan? Remaining => Made == 0 ? null : TimeSpan.FromSeconds((Known - Finished) / Rate);
}
