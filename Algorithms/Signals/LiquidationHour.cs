namespace YenValve.Algorithms.Signals;

/// <summary>One hour of Bitcoin, as a liquidation book is made of it.</summary>
/// <param name="End">Its end, UTC.</param>
/// <param name="High">Highest price, quote currency per coin.</param>
/// <param name="Low">Lowest price.</param>
/// <param name="Close">Last price.</param>
/// <param name="Volume">Coins traded.</param>
/// <param name="Interest">Open interest of the perpetuals, dollars; NaN where unknown.</param>
/// <param name="TakerBuys">Buyers' part of what takers traded, 0 to 1; NaN where unknown.</param>
internal readonly record struct LiquidationHour(DateTime End, double High, double Low, double Close, double Volume, double Interest, double TakerBuys);
