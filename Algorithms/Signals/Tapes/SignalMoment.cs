using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Signals.Tapes;

/// <summary>What was known at one moment of decision.</summary>
/// <param name="Seen">Everything that can be selected, with the state of every feed; without Bitcoin's observation, the weight and the equity.</param>
/// <param name="Days">Days of Bitcoin that were complete.</param>
/// <param name="Hours">Hours of Bitcoin that had come.</param>
internal sealed record SignalMoment(MarketObservation Seen, int Days, int Hours);
