namespace YenValve.Engine.Feed.Idle;

/// <summary>Prices between which resting orders stay as they are, each times <see cref="PriceStretch.Scale"/>.</summary>
/// <param name="Floor">A bar's low below it may fill an order.</param>
/// <param name="Ceiling">A bar's high above it may fill an order.</param>
/// <param name="Most">A price above it may make an order too dear.</param>
internal readonly record struct PriceBounds(long Floor, long Ceiling, long Most)
{
    /// <summary>No bounds.</summary>
    public static readonly PriceBounds None = new(long.MinValue, long.MaxValue, long.MaxValue);

    /// <summary>Above every price that a track keeps.</summary>
    private const decimal Highest = long.MaxValue / PriceStretch.Scale;

    /// <summary>These, and a bar's low may not go below a price.</summary>
    public PriceBounds Above(decimal price) => this with { Floor = Math.Max(Floor, price >= Highest ? long.MaxValue : (long)Math.Ceiling(price * PriceStretch.Scale)) };

    /// <summary>These, and a bar's high may not go above a price.</summary>
    public PriceBounds Below(decimal price) => this with { Ceiling = Math.Min(Ceiling, price >= Highest ? long.MaxValue : (long)Math.Floor(price * PriceStretch.Scale)) };

    /// <summary>These, and no price may be higher than one.</summary>
    public PriceBounds UpTo(decimal price) => this with { Most = Math.Min(Most, price >= Highest ? long.MaxValue : (long)Math.Floor(price * PriceStretch.Scale)) };
}
