using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Securities that joined or left the universes in one step.</summary>
public class SecurityChanges
{
    /// <summary>Nothing changed.</summary>
    public static readonly SecurityChanges None = new([], [], [], []);

    private readonly HashSet<Security> _added;
    private readonly HashSet<Security> _removed;
    private readonly HashSet<Security> _internalAdded;
    private readonly HashSet<Security> _internalRemoved;

    /// <summary>Shares another's securities, with filters of its own.</summary>
    public SecurityChanges(SecurityChanges changes)
    {
        _added = changes._added;
        _removed = changes._removed;
        _internalAdded = changes._internalAdded;
        _internalRemoved = changes._internalRemoved;
    }

    private SecurityChanges(HashSet<Security> added, HashSet<Security> removed, HashSet<Security> internalAdded, HashSet<Security> internalRemoved)
    {
        _added = added;
        _removed = removed;
        _internalAdded = internalAdded;
        _internalRemoved = internalRemoved;
    }

    /// <summary>Number of changes, internal ones included.</summary>
    public int Count => _added.Count + _removed.Count + _internalAdded.Count + _internalRemoved.Count;

    /// <summary>Whether custom data is left out of the lists.</summary>
    public bool FilterCustomSecurities { get; set; }

    /// <summary>Whether internal feeds are left out of the lists.</summary>
    public bool FilterInternalSecurities { get; set; }

    /// <summary>Securities that joined, by ticker.</summary>
    public IReadOnlyList<Security> AddedSecurities => Listed(_added, _internalAdded);

    /// <summary>Securities that left, by ticker.</summary>
    public IReadOnlyList<Security> RemovedSecurities => Listed(_removed, _internalRemoved);

    /// <summary>Both sets of changes; what was added again is not removed.</summary>
    public static SecurityChanges operator +(SecurityChanges left, SecurityChanges right)
    {
        if (left.Count == 0) return right;
        if (right.Count == 0) return left;
        HashSet<Security> added = [.. left._added, .. right._added];
        HashSet<Security> internalAdded = [.. left._internalAdded, .. right._internalAdded];
        HashSet<Security> removed = [.. left._removed, .. right._removed];
        HashSet<Security> internalRemoved = [.. left._internalRemoved, .. right._internalRemoved];
        foreach (var gone in (HashSet<Security>[])[removed, internalRemoved])
        {
            gone.ExceptWith(added);
            gone.ExceptWith(internalAdded);
        }

        return new SecurityChanges(added, removed, internalAdded, internalRemoved);
    }

    /// <summary>Makes a set of changes; <see cref="None"/> when it is empty.</summary>
    public static SecurityChanges Create(IReadOnlyCollection<Security> additions, IReadOnlyCollection<Security> removals,
        IReadOnlyCollection<Security> internalAdditions, IReadOnlyCollection<Security> internalRemovals) =>
        additions.Count + removals.Count + internalAdditions.Count + internalRemovals.Count == 0
            ? None
            : new SecurityChanges([.. additions], [.. removals], [.. internalAdditions], [.. internalRemovals]);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Count == 0) return "SecurityChanges: None";
        return $"SecurityChanges: {Named("Added", AddedSecurities)}{Named("Removed", RemovedSecurities)}";
    }

    private static string Named(string what, IReadOnlyList<Security> list) =>
        list.Count == 0 ? "" : $" {what}: {string.Join(",", list.Select(security => security.Symbol.ID))}";

    private List<Security> Listed(HashSet<Security> plain, HashSet<Security> ofInternalFeeds)
    {
        IEnumerable<Security> all = FilterInternalSecurities ? plain : plain.Union(ofInternalFeeds);
        return [.. all.Where(security => !FilterCustomSecurities || security.Type != SecurityType.Base).OrderBy(security => security.Symbol.Value)];
    }
}
