namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>How much of a rung was bought so far.</summary>
/// <param name="Index">Number of the rung, from 1.</param>
/// <param name="Share">Part that was bought, in [0, 1].</param>
public sealed record RungFill(int Index, double Share);
