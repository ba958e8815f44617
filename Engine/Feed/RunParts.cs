using YenValve.Engine.Feed.Idle;

namespace YenValve.Engine.Feed;

/// <summary>What the loop drives beside the algorithm itself; <paramref name="Idle"/> is null where every step is worked through.</summary>
internal sealed record RunParts(
    Synchronizer Synchronizer,
    TransactionHandler Orders,
    EventScheduler Events,
    RunRecorder Recorder,
    RunLog Log,
    RunProgress Progress,
    DateTime KillAfterUtc,
    CancellationToken Stop,
    KillSwitch Kill,
    IdleSource? Idle);
