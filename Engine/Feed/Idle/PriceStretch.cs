namespace YenValve.Engine.Feed.Idle;

/// <summary>What a price did over several steps. Falls and rises are kept as whole numbers: most are never asked for.</summary>
/// <param name="First">At the first step.</param>
/// <param name="High">The highest.</param>
/// <param name="Low">The lowest.</param>
/// <param name="Last">At the last step.</param>
/// <param name="ScaledFall">Largest fall from a price to a later one, times <see cref="Scale"/>; zero where it never fell.</param>
/// <param name="ScaledRise">Largest rise from a price to a later one, times <see cref="Scale"/>; zero where it never rose.</param>
internal readonly record struct PriceStretch(decimal First, decimal High, decimal Low, decimal Last, long ScaledFall, long ScaledRise)
{
    /// <summary>Eight decimals are as fine as any market here is quoted.</summary>
    public const decimal Scale = 1e8m;

    /// <summary>Largest fall from a price to a later one.</summary>
    public decimal Fall => ScaledFall / Scale;

    /// <summary>Largest rise from a price to a later one.</summary>
    public decimal Rise => ScaledRise / Scale;
}
