namespace YenValve.Engine.Feed.Idle;

/// <summary>What a price did over several steps.</summary>
/// <param name="First">At the first step.</param>
/// <param name="High">The highest.</param>
/// <param name="Low">The lowest.</param>
/// <param name="Last">At the last step.</param>
/// <param name="Fall">Largest fall from a price to a later one; zero where it never fell.</param>
/// <param name="Rise">Largest rise from a price to a later one; zero where it never rose.</param>
internal readonly record struct PriceStretch(decimal First, decimal High, decimal Low, decimal Last, decimal Fall, decimal Rise);
