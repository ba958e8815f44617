namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>What is known of liquidations that feed each other.</summary>
/// <param name="IsCascade">Whether the last bar was part of a cascade.</param>
/// <param name="Burst">Liquidations of the hour in robust deviations of that hour's usual; null while unknown.</param>
/// <param name="LongShare">Longs' part of them, in [0, 1]; null without any.</param>
public sealed record CascadeReading(bool IsCascade, double? Burst, double? LongShare);

/// <summary>Whether a flush of leverage has run its course.</summary>
/// <param name="IsExhausted">A cascade within a day and at least four of six signs, open interest and the liquidation rate among them.</param>
/// <param name="Score">How many of the six signs are there.</param>
public sealed record ExhaustionReading(bool IsExhausted, int Score);

/// <summary>The state of Bitcoin's perpetuals, for people to look at: the ladder reads it only through the flush's signs.</summary>
/// <param name="OpenInterestChange">Change of the open interest over a day, a fraction; null while unknown.</param>
/// <param name="Funding">Last funding rate per eight hours, a fraction, positive where longs pay; null while unknown.</param>
public sealed record PerpetualReading(double? OpenInterestChange, double? Funding);
