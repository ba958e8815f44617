using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>Securities a universe let go of while they were held or had open orders; they stay until that is over.</summary>
internal sealed class PendingRemovals(QCAlgorithm algorithm)
{
    private readonly Dictionary<Universe, List<Universe.Member>> _waiting = [];

    public bool Contains(Universe.Member member) =>
        _waiting.Values.Any(x => x.Any(y => y.IsInternal == member.IsInternal && y.Security.Symbol == member.Security.Symbol));

    /// <summary>The member when it can go at once; otherwise nothing, and it waits.</summary>
    public IReadOnlyList<(Universe, Security)> TryRemove(Universe.Member member, Universe universe)
    {
        if (IsFree(member)) return [(universe, member.Security)];
        if (!_waiting.TryGetValue(universe, out var members)) _waiting[universe] = members = [];
        if (!members.Contains(member)) members.Add(member);
        return [];
    }

    /// <summary>The waiting members that can go now; those selected again stop waiting.</summary>
    public IReadOnlyList<(Universe, Security)> Check(ICollection<Symbol>? selected, Universe current)
    {
        if (_waiting.Count == 0) return [];
        var free = new List<(Universe, Security)>();
        foreach (var (universe, members) in _waiting.ToList())
        {
            foreach (var member in members.ToList())
            {
                var canGo = IsFree(member);
                if (!canGo && !(universe == current && selected?.Contains(member.Security.Symbol) == true)) continue;
                if (canGo) free.Add((universe, member.Security));
                members.Remove(member);
            }
            if (members.Count == 0) _waiting.Remove(universe);
        }
        return free;
    }

    private bool IsFree(Universe.Member member)
    {
        var security = member.Security;
        if (security.HoldStock || algorithm.Transactions.GetOpenOrders(security.Symbol).Count > 0) return false;
        if (security.Holdings.Target is { } target && target.Quantity != 0m) return false;
        return security.SettlementModel.GetUnsettledCash() is not { Amount: > 0m };
    }
}
