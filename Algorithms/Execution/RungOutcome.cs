namespace YenValve.Algorithms.Execution;

/// <summary>How a rung, or a part of one, ended.</summary>
/// <param name="LadderUtc">Moment the ladder was placed, UTC.</param>
/// <param name="Index">Number of the rung, from 1.</param>
/// <param name="Quantity">Coins bought, or not bought, positive.</param>
/// <param name="ReferencePrice">What the schedule would have paid when the ladder was placed, slippage included, quote currency per coin.</param>
/// <param name="Price">What was paid; for what was not bought, the market's price, slippage included, when the rung was taken off.</param>
/// <param name="IsFilled">Whether it was bought.</param>
public sealed record RungOutcome(DateTime LadderUtc, int Index, decimal Quantity, decimal ReferencePrice, decimal Price, bool IsFilled)
{
    /// <summary>
    /// What the ladder made over the schedule, quote currency: coins times reference less price. A rung taken off unfilled counts at the market's price of
    /// that moment, at which the schedule buys it after all or, where the target has fallen, is spared the sale. Fees are the same either way, as far as
    /// makers pay what takers pay.
    /// </summary>
    public decimal Contribution => Quantity * (ReferencePrice - Price);
}
