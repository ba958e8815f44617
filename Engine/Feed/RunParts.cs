using QuantConnect.Scheduling;

namespace YenValve.Engine.Feed;

/// <summary>What the loop drives beside the algorithm itself.</summary>
internal sealed record RunParts(
    Synchronizer Synchronizer,
    TransactionHandler Orders,
    EventScheduler Events,
    RunRecorder Recorder,
    RunLog Log,
    RunProgress Progress,
    DateTime KillAfterUtc);
