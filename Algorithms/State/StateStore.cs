using QuantConnect.Storage;

namespace YenValve.Algorithms.State;

/// <summary>
/// Keeps the strategy's memory in LEAN's object store, which outlives a deployment when nothing else does. Saves go to two entries in turn, so that a save that
/// was torn leaves the one before it; what cannot be read is set aside under a name of its own and never overwritten.
/// </summary>
/// <param name="store">LEAN's store.</param>
/// <param name="key">Name of the memory in it.</param>
public sealed class StateStore(ObjectStore store, string key)
{
    private static readonly string[] Turns = ["a", "b"];
    private long _sequence;

    /// <summary>Name of the memory of a pair.</summary>
    /// <param name="symbol">What is traded, as BTCUSDT.</param>
    public static string KeyOf(string symbol) => $"yenvalve-state-{symbol.ToLowerInvariant()}";

    /// <summary>Names of the entries of a memory.</summary>
    public static IEnumerable<string> Entries(string key) => Turns.Select(turn => $"{key}-{turn}");

    /// <summary>The newest memory that can be believed; null where there is none.</summary>
    /// <param name="problems">A sentence for each entry that was refused.</param>
    public StrategyState? Load(out IReadOnlyList<string> problems)
    {
        var refused = new List<string>();
        StateEnvelope? newest = null;
        foreach (var entry in Entries(key))
        {
            if (!store.ContainsKey(entry)) continue;
            var text = store.Read(entry);
            if (StateEnvelope.Read(text, out var problem) is { } read)
            {
                if (newest == null || read.Sequence > newest.Sequence) newest = read;
                continue;
            }

            refused.Add($"{problem} It is set aside as '{SetAside(entry, text)}'.");
        }

        problems = refused;
        _sequence = newest?.Sequence ?? 0;
        return newest?.State;
    }

    /// <summary>Keeps a memory beside the last.</summary>
    public void Save(StrategyState state)
    {
        _sequence++;
        store.Save($"{key}-{Turns[_sequence % Turns.Length]}", new StateEnvelope(_sequence, state).Write());
    }

    private string SetAside(string entry, string text)
    {
        var number = 1;
        while (store.ContainsKey($"{entry}-refused-{number}")) number++;
        var name = $"{entry}-refused-{number}";
        store.Save(name, text);
        store.Delete(entry);
        return name;
    }
}
