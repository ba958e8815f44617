using System.Collections.Concurrent;
using QuantConnect.Algorithm;
using YenValve.Algorithms.Signals.Tapes;
using YenValve.Engine;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Sharing;

/// <summary>Records the signals of each setting once and hands the tape to all runs with it. Safe for many threads; those that want a tape under way wait for it.</summary>
internal sealed class SignalLibrary
{
    // Five megabytes each.
    private const int Most = 16;
    private readonly ConcurrentDictionary<SignalKey, Shelf> _shelves = new();

    /// <summary>The tape for a run; null where it is better to compute.</summary>
    /// <param name="request">What is run, all its parameters with it; its algorithm is one that shares its signals.</param>
    /// <param name="varied">The parameters that the search varies.</param>
    /// <param name="cancellation">Stops a recording.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SignalTape? For(BacktestRequest request, ParameterSet varied, CancellationToken cancellation)
    {
        // What the request changes of the algorithm's own days and account is in no key.
        if (request is not { PeriodStart: null, PeriodFinish: null, BeginsUtc: null, KillAfterUtc: null, KillWhen: null, Account: null } || SignalKey.Of(request.Parameters) is not { } key) return null;
        if (!_shelves.TryGetValue(key, out var shelf))
        {
            shelf = new Shelf();
            if (_shelves.Count >= Most) return null;

            // A search over days asks for each setting once: recording it would take longer than it saves.
            if (!_shelves.TryAdd(key, shelf)) shelf = _shelves[key];
            else if (SignalKey.Parameters.Any(varied.Values.ContainsKey)) return null;
        }

        lock (shelf)
        {
            if (!shelf.IsRecorded) shelf.Keep(Record(request, cancellation));
            return shelf.Tape;
        }
    }

    private static SignalTape? Record(BacktestRequest request, CancellationToken cancellation)
    {
        var recorder = new SignalRecorder();
        var outcome = Backtest.Run(request with { CreateAlgorithm = () => Recording(request.CreateAlgorithm(), recorder) }, cancellation);
        return outcome.ExitCode == 0 ? recorder.ToTape() : null;
    }

    private static QCAlgorithm Recording(QCAlgorithm algorithm, SignalRecorder recorder)
    {
        ((ISharesSignals)algorithm).Recorder = recorder;
        return algorithm;
    }

    private sealed class Shelf
    {
        public bool IsRecorded { get; private set; }

        public SignalTape? Tape { get; private set; }

        public void Keep(SignalTape? tape) => (Tape, IsRecorded) = (tape, true);
    }
}
