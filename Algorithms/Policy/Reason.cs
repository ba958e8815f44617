namespace YenValve.Algorithms.Policy;

/// <summary>One signal's part in a decision.</summary>
/// <param name="Signal">Name of the signal, kebab-case.</param>
/// <param name="Value">Its value; NaN where unknown.</param>
/// <param name="Threshold">What it was held against; NaN where there is nothing.</param>
/// <param name="Effect">One of <see cref="Effects"/>.</param>
/// <param name="Text">The same in words.</param>
public sealed record Reason(string Signal, double Value, double Threshold, string Effect, string Text);
