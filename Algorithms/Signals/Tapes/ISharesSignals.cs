namespace YenValve.Algorithms.Signals.Tapes;

/// <summary>
/// An algorithm whose signals many runs can share. One run records them and trades nothing; the others play the tape and trade as if they had computed them.
/// Without either, as on LEAN, it computes its own.
/// </summary>
public interface ISharesSignals
{
    /// <summary>What to play, set before the algorithm is initialised; a tape of another key is not played.</summary>
    SignalTape? Tape { get; set; }

    /// <summary>What records, set before the algorithm is initialised.</summary>
    SignalRecorder? Recorder { get; set; }
}
