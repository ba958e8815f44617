namespace YenValve.Algorithms.Audit;

/// <summary>One reason of a decision.</summary>
/// <param name="Signal">Which signal.</param>
/// <param name="Value">Its value; null where unknown.</param>
/// <param name="Threshold">What it was compared with; null where with nothing.</param>
/// <param name="Effect">What it did: cut, hold, restore, scale, block, ladder or info.</param>
/// <param name="Text">The same as a sentence.</param>
public sealed record ReasonRecord(string Signal, double? Value, double? Threshold, string Effect, string Text);
