using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.State;

/// <summary>
/// What became of a ladder while the program was down. The brokerage wins: a rung whose order still rests goes on, smaller where part of it was bought; of the
/// others what the account has gained says which were bought, from the market downwards; the rest is given up. None is ever sent again.
/// </summary>
public static class Reconciliation
{
    // Less than half of a rung is fees, rounding, or somebody else's.
    private const decimal Enough = 0.5m;

    // Exchanges keep fees back in coins: what is filled but for a tenth counts as all.
    private const decimal Whole = 0.9m;

    /// <summary>The ladder as it stands.</summary>
    /// <param name="ladder">As it was remembered.</param>
    /// <param name="fills">What was known to be bought.</param>
    /// <param name="resting">Coins of the orders that still rest, by rung.</param>
    /// <param name="gained">Coins that the account holds beyond what it was known to hold.</param>
    /// <param name="size">Coins of a rung's open part.</param>
    public static LadderState Of(LadderState ladder, IReadOnlyList<RungFill> fills, IReadOnlyDictionary<int, decimal> resting, decimal gained, Func<Rung, decimal> size)
    {
        if (ladder.Rungs.All(static rung => rung.OpenWeight() <= 0.0)) return ladder;
        var rungs = new List<Rung>(ladder.Rungs.Count);
        foreach (var rung in ladder.Rungs)
        {
            var known = With(rung, fills.Where(fill => fill.Index == rung.Index).Select(static fill => fill.Share).DefaultIfEmpty(0.0).Max());
            var open = size(known);
            if (known.OpenWeight() <= 0.0 || open <= 0m)
            {
                rungs.Add(known);
                continue;
            }

            var rests = resting.TryGetValue(rung.Index, out var coins);
            var bought = rests ? Math.Max(0m, 1m - (coins / open)) : gained >= Enough * open ? Math.Min(1m, gained / open) : 0m;
            if (rests && bought < 1m - Whole) bought = 0m;
            if (bought >= Whole) bought = 1m;
            gained -= bought * open;
            var share = known.FilledShare + ((1.0 - known.FilledShare) * (double)bought);
            if (rests) rungs.Add(With(known, share));
            else if (share > 0.0) rungs.Add(known with { Weight = known.Weight * share, FilledShare = 1.0, IsFilled = true });
        }

        return Closed(ladder with { Rungs = rungs });
    }

    // A ladder of which nothing rests and nothing was bought is over; one that was bought waits for its time as ever.
    private static LadderState Closed(LadderState ladder) => ladder.Phase == LadderPhase.Armed && ladder.Rungs.Count == 0
        ? ladder with { Phase = LadderPhase.Idle, ExpiresUtc = null, StopPrice = null, WaitingWeight = 0.0, IsExtra = false }
        : ladder;

    private static Rung With(Rung rung, double share) =>
        rung.IsFilled || share <= rung.FilledShare ? rung : rung with { FilledShare = Math.Min(1.0, share), IsFilled = share >= 1.0 };
}
