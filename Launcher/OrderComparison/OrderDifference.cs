namespace YenValve.Launcher.OrderComparison;

/// <summary>One place where two runs differ.</summary>
/// <param name="OrderId">Number of the order.</param>
/// <param name="EventId">Number of the event of the order; 0 where one run lacks the order.</param>
/// <param name="Time">When, in the run that has it, UTC.</param>
/// <param name="Field">What differs: the name of the field in the file, or "order" or "event" where one run has none.</param>
/// <param name="First">In the first run; empty where it has none.</param>
/// <param name="Second">In the second run; empty where it has none.</param>
internal sealed record OrderDifference(int OrderId, int EventId, DateTime Time, string Field, string First, string Second);
