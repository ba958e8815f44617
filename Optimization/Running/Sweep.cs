using System.Diagnostics;
using YenValve.Optimization.Search;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Running;

/// <summary>
/// Runs a search on all cores into a study. What the study holds already is not run again, so a sweep that was stopped, in whatever way, goes on where it
/// was. Neither the number of workers nor the order they finish in changes what is run or what comes of it.
/// </summary>
/// <param name="plan">What to do.</param>
/// <param name="runner">Runs one set.</param>
/// <param name="study">Keeps the runs.</param>
public sealed class Sweep(SweepPlan plan, IRunner runner, StudyDatabase study)
{
    /// <summary>Runs of one set that may take the process with them before the set counts as crashed.</summary>
    public const int MostAttempts = 3;

    private const int Places = 10;
    private readonly Lock _gate = new();
    private readonly Leaders _leaders = new(plan.Ranking, Places);
    private readonly long _started = Stopwatch.GetTimestamp();
    private int _finished;
    private int _made;
    private int _crashed;
    private int _known;
    private bool _enough;

    /// <summary>How far it is.</summary>
    public SweepProgress Progress
    {
        get
        {
            lock (_gate) return new SweepProgress(_finished, _made, _crashed, _known, _leaders.Snapshot(), Stopwatch.GetElapsedTime(_started));
        }
    }

    /// <summary>Runs to the end of the search, or until stopped; what is done by then is kept.</summary>
    /// <exception cref="ArgumentException">The search cannot be shared among shards.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SweepProgress Run(CancellationToken cancellation = default)
    {
        if (plan.Shard.Count > 1 && !plan.Search.CanBeSharded) throw new ArgumentException($"{plan.Search.Name} chooses each round by the results of the one before; it cannot be sharded");
        var known = study.Runs(identity: runner.Identity).ToDictionary(run => run.Parameters);
        var proposed = new HashSet<ParameterSet>();
        while (!_enough && plan.Search.Next(Best()) is { } round)
        {
            List<ParameterSet> sets = [.. plan.Shard.Of(round).Where(proposed.Add)];
            lock (_gate) _known += sets.Count;
            List<ParameterSet> missing = [];
            foreach (var set in sets)
            {
                if (known.TryGetValue(set, out var run)) Count(run, made: false);
                else missing.Add(set);
            }

            RunAll(missing, cancellation);
            cancellation.ThrowIfCancellationRequested();
        }

        return Progress;
    }

    private ParameterSet? Best()
    {
        lock (_gate) return _leaders.Snapshot() is [var best, ..] ? best.Run.Parameters : null;
    }

    /// <summary>Workers on threads of their own take the sets in turn; the first error that is no run's own stops all of them.</summary>
    private void RunAll(List<ParameterSet> sets, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var next = -1;
        var workers = Enumerable.Range(0, Math.Min(plan.Workers, sets.Count)).Select(_ => Task.Factory.StartNew(
            () =>
            {
                try
                {
                    while (!_enough && !stop.IsCancellationRequested && Interlocked.Increment(ref next) is var at && at < sets.Count) RunOne(sets[at], stop.Token);
                }
                catch (OperationCanceledException)
                {
                    // Asked for: the run under way is given up, the others are kept.
                }
                catch
                {
                    stop.Cancel();
                    throw;
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WhenAll(workers).GetAwaiter().GetResult();
    }

    private void RunOne(ParameterSet set, CancellationToken cancellation)
    {
        var before = study.Begin(set, runner.Identity);
        RunRecord run;
        if (before >= MostAttempts)
        {
            run = new RunRecord { Parameters = set, Identity = runner.Identity, Status = RunStatus.Crashed, Error = $"ended the process {before} times" };
        }
        else
        {
            try
            {
                run = runner.Run(set, cancellation);
            }
            catch (OperationCanceledException)
            {
                study.Withdraw(set, runner.Identity);
                throw;
            }
        }

        study.Add(run);
        Count(run, made: true);
    }

    private void Count(RunRecord run, bool made)
    {
        lock (_gate)
        {
            _finished++;
            if (made) _made++;
            if (run.Status == RunStatus.Crashed) _crashed++;
            _leaders.Offer(run);
            _enough |= plan.Ranking.Score(run) != null && plan.Ranking.Target.IsReached(run);
        }
    }
}
