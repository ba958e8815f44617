using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Signals;

/// <summary>What the policy is shown: computed from feeds as they come, or taken from a tape.</summary>
public interface IMarketSignals
{
    /// <summary>What is known at a moment.</summary>
    /// <param name="utcNow">Moment of the decision.</param>
    /// <param name="weight">Weight of Bitcoin held now, a fraction of the portfolio.</param>
    /// <param name="equity">Value of the portfolio in the account's currency; null where unknown.</param>
    MarketObservation Observe(DateTime utcNow, double weight, double? equity);

    /// <summary>Moments of the warm-up before one at which nobody was asked to decide yet, oldest first; each is given once. None where the warm-up is lived through.</summary>
    /// <param name="utcNow">The moment.</param>
    IEnumerable<DateTime> Missed(DateTime utcNow);
}
