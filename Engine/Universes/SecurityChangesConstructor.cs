using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Collects the changes of one step.</summary>
public class SecurityChangesConstructor
{
    private readonly List<Security> _added = [];
    private readonly List<Security> _removed = [];
    private readonly List<Security> _internalAdded = [];
    private readonly List<Security> _internalRemoved = [];

    /// <summary>A security joined.</summary>
    public void Add(Security security, bool isInternal) => (isInternal ? _internalAdded : _added).Add(security);

    /// <summary>A security left.</summary>
    public void Remove(Security security, bool isInternal) => (isInternal ? _internalRemoved : _removed).Add(security);

    /// <summary>The changes collected; begins anew.</summary>
    public SecurityChanges Flush()
    {
        var changes = SecurityChanges.Create(_added, _removed, _internalAdded, _internalRemoved);
        _added.Clear();
        _removed.Clear();
        _internalAdded.Clear();
        _internalRemoved.Clear();
        return changes;
    }
}
