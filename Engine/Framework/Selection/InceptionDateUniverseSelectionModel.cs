using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Chooses US equities, each from its first day on; the days must be in order.</summary>
public class InceptionDateUniverseSelectionModel : CustomUniverseSelectionModel
{
    private readonly Queue<KeyValuePair<string, DateTime>> _waiting;
    private readonly List<string> _begun = [];

    /// <summary>Takes tickers with their first days.</summary>
    public InceptionDateUniverseSelectionModel(string name, Dictionary<string, DateTime> tickersByDate) : base(name, null!) => _waiting = new(tickersByDate);

    /// <inheritdoc/>
    public override IEnumerable<string> Select(QCAlgorithm algorithm, DateTime date)
    {
        var before = _begun.Count;
        while (_waiting.TryPeek(out var next) && next.Value <= date) _begun.Add(_waiting.Dequeue().Key);
        return _begun.Count == before ? Universe.Unchanged : _begun;
    }
}
