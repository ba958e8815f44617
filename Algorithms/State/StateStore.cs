using QuantConnect.Storage;

namespace YenValve.Algorithms.State;

/// <summary>Keeps the strategy's memory in LEAN's object store, which outlives a deployment when nothing else does.</summary>
/// <param name="store">LEAN's store.</param>
/// <param name="key">Name of the memory in it.</param>
public sealed class StateStore(ObjectStore store, string key)
{
    /// <summary>What was kept; nothing where there is none or it is refused.</summary>
    /// <param name="problem">Why it was refused; null where it was not.</param>
    public StrategyState Load(out string? problem)
    {
        problem = null;
        if (!store.ContainsKey(key)) return StrategyState.Initial;
        return StrategyStateJson.Read(store.Read(key), out problem) ?? StrategyState.Initial;
    }

    /// <summary>Keeps a memory in place of the last.</summary>
    public void Save(StrategyState state) => store.Save(key, StrategyStateJson.Write(state));
}
