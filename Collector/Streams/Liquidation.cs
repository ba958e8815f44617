using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Streams;

/// <summary>One position that an exchange closed by force.</summary>
/// <param name="Symbol">The exchange's name of the contract.</param>
/// <param name="Time">When it was closed, by the exchange's clock, milliseconds since 1970 UTC.</param>
/// <param name="Side">Which side was closed.</param>
/// <param name="Price">Price in the contract's quote currency, positive.</param>
/// <param name="Quantity">Size in the contract's unit, positive.</param>
/// <param name="Usd">Size in USD.</param>
public readonly record struct Liquidation(string Symbol, long Time, LeveragedSide Side, decimal Price, decimal Quantity, decimal Usd);
