using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.State;

/// <summary>What the strategy knew of its account when its memory was written: by it a restart tells what was bought, sold or sent while nobody looked.</summary>
/// <param name="Coins">Coins held once the market order of the step is done.</param>
/// <param name="IsSent">Whether the step's orders had been sent; a memory is written before they are, and again after.</param>
/// <param name="Fills">What was bought of the ladder's rungs.</param>
/// <param name="Orders">The brokerage's names of the orders that rested, so that they are known without their tags; in any order.</param>
public sealed record Ledger(decimal Coins, bool IsSent, IReadOnlyList<RungFill> Fills, IReadOnlyList<string> Orders)
{
    /// <summary>Nothing held, nothing sent.</summary>
    public static Ledger Empty { get; } = new(0m, false, [], []);

    /// <summary>What makes the ledger one that the strategy cannot have written; null where nothing does.</summary>
    public string? Problem() => Fills == null || Orders == null || Fills.Any(static fill => fill is not { Share: >= 0.0 and <= 1.0 })
        ? "A ledger lists fills with shares in [0, 1], and orders."
        : null;
}
